package realtimeweb.checkup;

import realtimeweb.session.Media;

/** Plays a melody; what comes of it only the person can tell, while everything else goes on. */
final class SpeakerExam implements Exam {
  private final Media media;

  SpeakerExam(Media media) {
    this.media = media;
  }

  @Override
  public Check check() {
    return Check.SPEAKER;
  }

  @Override
  public void begin(Chart chart) {
    media.testSpeaker();
    chart.conclude(late());
  }

  @Override
  public long patienceMillis() {
    return 1_000;
  }

  @Override
  public Finding late() {
    return new Finding(check(), Verdict.SPEAKER_PLAYS);
  }

  @Override
  public void end() {}
}
