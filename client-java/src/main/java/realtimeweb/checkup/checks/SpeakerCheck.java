package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.session.ports.Media;

/** Plays a melody; what comes of it only the person can tell, while everything else goes on. */
public final class SpeakerCheck implements CheckRunner {
  private final Media media;

  public SpeakerCheck(Media media) {
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
