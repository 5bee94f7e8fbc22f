package realtimeweb.checkup.checks;

import realtimeweb.checkup.checks.CameraProbe.Glance;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.MediaProblem;

/**
 * Whether the camera gives pictures that change and are not black; a real one never stands still.
 */
public final class CameraCheck implements CheckRunner {
  private static final long LOOK_MILLIS = 200;
  private static final int BLACK = 16;

  private final CameraProbe cameraProbe;
  private final CheckNotes notes;
  private final RepeatingTimer ticker;
  private @Nullable Chart chart;
  private @Nullable Glance last;
  private boolean changed;
  private boolean bright;

  public CameraCheck(CameraProbe cameraProbe, Clock clock, CheckNotes notes) {
    this.cameraProbe = cameraProbe;
    this.notes = notes;
    ticker = new RepeatingTimer(clock, LOOK_MILLIS, this::look);
  }

  @Override
  public Check check() {
    return Check.CAMERA;
  }

  @Override
  public void begin(Chart chart) {
    MediaProblem problem = notes.cameraProblem();
    if (problem != null) {
      chart.conclude(closed(problem));
      return;
    }
    this.chart = chart;
    cameraProbe.open();
    ticker.start();
  }

  private Finding closed(MediaProblem problem) {
    return problem == MediaProblem.DENIED
        ? new Finding(check(), Verdict.NOT_TRIED)
        : new Finding(check(), Verdict.CAMERA_CLOSED, Measurements.NOTHING, problem);
  }

  private void look() {
    Glance glance = cameraProbe.glance();
    if (glance == null || chart == null) {
      return;
    }
    changed |= last != null && last.sum() != glance.sum();
    bright |= glance.brightest() > BLACK;
    last = glance;
    if (changed && bright) {
      notes.seesPicture();
      chart.conclude(new Finding(check(), Verdict.CAMERA_SEES));
    }
  }

  @Override
  public long patienceMillis() {
    return 8_000;
  }

  @Override
  public Finding late() {
    if (last == null) {
      return new Finding(check(), Verdict.CAMERA_WITHOUT_PICTURE);
    }
    notes.seesPicture();
    return new Finding(check(), bright ? Verdict.CAMERA_FROZEN : Verdict.CAMERA_DARK);
  }

  @Override
  public void end() {
    chart = null;
    ticker.stop();
    cameraProbe.close();
  }
}
