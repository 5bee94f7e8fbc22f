package realtimeweb.checkup;

import realtimeweb.checkup.Eye.Glance;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Clock;
import realtimeweb.session.MediaProblem;

/**
 * Whether the camera gives pictures that change and are not black; a real one never stands still.
 */
final class CameraExam implements Exam {
  private static final long LOOK_MILLIS = 200;
  private static final int BLACK = 16;

  private final Eye eye;
  private final Notes notes;
  private final Ticker ticker;
  private @Nullable Chart chart;
  private @Nullable Glance last;
  private boolean changed;
  private boolean bright;

  CameraExam(Eye eye, Clock clock, Notes notes) {
    this.eye = eye;
    this.notes = notes;
    ticker = new Ticker(clock, LOOK_MILLIS, this::look);
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
    eye.open();
    ticker.start();
  }

  private Finding closed(MediaProblem problem) {
    return problem == MediaProblem.DENIED
        ? new Finding(check(), Verdict.NOT_TRIED)
        : new Finding(check(), Verdict.CAMERA_CLOSED, Measured.NOTHING, problem);
  }

  private void look() {
    Glance glance = eye.glance();
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
    eye.close();
  }
}
