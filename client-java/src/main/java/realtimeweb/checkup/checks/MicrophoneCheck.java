package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Media;
import realtimeweb.session.screen.MediaProblem;

/** Whether the microphone hears the person, who is asked to say something. */
public final class MicrophoneCheck implements CheckRunner {
  private static final long LISTEN_MILLIS = 100;

  /** As loud as a calm voice at arm's length: about -45 dB of full scale. */
  private static final int VOICE = 25;

  /** A single click is no voice. */
  private static final int ENOUGH = 3;

  private final Media media;
  private final CheckNotes notes;
  private final RepeatingTimer ticker;
  private @Nullable Chart chart;
  private int loudest;
  private int heard;

  public MicrophoneCheck(Media media, Clock clock, CheckNotes notes) {
    this.media = media;
    this.notes = notes;
    ticker = new RepeatingTimer(clock, LISTEN_MILLIS, this::listen);
  }

  @Override
  public Check check() {
    return Check.MICROPHONE;
  }

  @Override
  public void begin(Chart chart) {
    MediaProblem problem = notes.microphoneProblem();
    if (problem != null) {
      chart.conclude(closed(problem));
      return;
    }
    this.chart = chart;
    chart.note(new Finding(check(), Verdict.MICROPHONE_LISTENS));
    ticker.start();
  }

  private Finding closed(MediaProblem problem) {
    return problem == MediaProblem.DENIED
        ? new Finding(check(), Verdict.NOT_TRIED)
        : new Finding(check(), Verdict.MICROPHONE_CLOSED, Measurements.NOTHING, problem);
  }

  private void listen() {
    if (chart == null) {
      return;
    }
    int level = media.microphoneLevel();
    loudest = Math.max(loudest, level);
    heard += level >= VOICE ? 1 : 0;
    if (heard >= ENOUGH) {
      chart.conclude(new Finding(check(), Verdict.MICROPHONE_HEARS));
    } else {
      chart.note(new Finding(check(), Verdict.MICROPHONE_LISTENS, Measurements.loudness(level)));
    }
  }

  @Override
  public long patienceMillis() {
    return 10_000;
  }

  @Override
  public Finding late() {
    return new Finding(
        check(), loudest == 0 ? Verdict.MICROPHONE_SILENT : Verdict.MICROPHONE_FAINT);
  }

  @Override
  public void end() {
    chart = null;
    ticker.stop();
  }
}
