package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Media;
import realtimeweb.session.ports.Media.Facing;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.session.screen.Preferences;

/** Asks for both devices, and for each alone if both together are refused. */
public final class PermissionCheck implements CheckRunner, Media.Events {
  private final Media media;
  private final Preferences preferences;
  private final CheckNotes notes;
  private @Nullable Chart chart;
  private @Nullable MediaProblem microphone;
  private @Nullable MediaProblem camera;

  public PermissionCheck(Media media, Preferences preferences, CheckNotes notes) {
    this.media = media;
    this.preferences = preferences;
    this.notes = notes;
  }

  @Override
  public Check check() {
    return Check.PERMISSION;
  }

  @Override
  public void begin(Chart chart) {
    this.chart = chart;
    chart.note(new Finding(check(), Verdict.PERMISSION_ASKED));
    ask(true, true);
  }

  private void ask(boolean forMicrophone, boolean forCamera) {
    media.request(forMicrophone, forCamera, preferences, Facing.USER, this);
  }

  @Override
  public void granted(boolean grantedMicrophone, boolean grantedCamera) {
    if (grantedMicrophone && !grantedCamera) {
      ask(false, true);
    } else {
      conclude();
    }
  }

  @Override
  public void refused(boolean refusedMicrophone, boolean refusedCamera, MediaProblem problem) {
    if (refusedMicrophone) {
      microphone = problem;
    }
    if (refusedCamera) {
      camera = problem;
    }
    if (refusedMicrophone && refusedCamera) {
      microphone = null;
      camera = null;
      ask(true, false);
    } else if (refusedMicrophone) {
      ask(false, true);
    } else {
      conclude();
    }
  }

  /** Whoever looks at the device afterwards sees that it gives nothing. */
  @Override
  public void ended(boolean endedMicrophone, boolean endedCamera) {}

  private void conclude() {
    if (chart != null) {
      notes.devices(microphone, camera);
      chart.conclude(new Finding(check(), verdict()));
    }
  }

  private Verdict verdict() {
    boolean noMicrophone = microphone == MediaProblem.DENIED;
    boolean noCamera = camera == MediaProblem.DENIED;
    if (noMicrophone || noCamera) {
      return noMicrophone && noCamera
          ? Verdict.BOTH_DENIED
          : noCamera ? Verdict.CAMERA_DENIED : Verdict.MICROPHONE_DENIED;
    }
    return microphone == null || camera == null ? Verdict.PERMITTED : Verdict.NOTHING_TO_PERMIT;
  }

  /** A person may take their time. */
  @Override
  public long patienceMillis() {
    return 120_000;
  }

  @Override
  public Finding late() {
    notes.devices(MediaProblem.DENIED, MediaProblem.DENIED);
    return new Finding(check(), Verdict.PERMISSION_UNANSWERED);
  }

  @Override
  public void end() {
    chart = null;
  }
}
