package realtimeweb.session.devices;

import realtimeweb.session.notices.Notifications;
import realtimeweb.session.ports.Mailbox;
import realtimeweb.session.ports.Recorder;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.RecordingState;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.Toast;

/** One's own recording of the call. */
public final class RecordingControl implements Recorder.Events {
  private final Recorder recorder;
  private final String title;
  private final Notifications notifications;
  private final Mailbox.Event changed;
  private RecordingState state;
  private boolean finishing;

  /**
   * A recording that has not begun.
   *
   * @param title what the file's name begins with
   * @param changed runs after every change
   */
  public RecordingControl(
      Recorder recorder, String title, Notifications notifications, Mailbox.Event changed) {
    this.recorder = recorder;
    this.title = title;
    this.notifications = notifications;
    this.changed = changed;
    this.state = recorder.isSupported() ? RecordingState.OFF : RecordingState.UNSUPPORTED;
  }

  public RecordingState recording() {
    return state;
  }

  public void toggle() {
    if (state == RecordingState.ON) {
      stop();
    } else if (state == RecordingState.OFF && !finishing) {
      notifications.withdraw(Notice.Kind.RECORDING_FAILED, "");
      set(RecordingState.STARTING);
      recorder.start(title, this);
    }
  }

  /** Finishes the file, if one is being recorded. */
  public void stop() {
    if (state == RecordingState.ON || state == RecordingState.STARTING) {
      finishing = true;
      set(RecordingState.OFF);
      recorder.stop();
    }
  }

  /** What the person sees now, and so what shall be recorded. */
  public void show(Screen.InCall call) {
    if (state == RecordingState.ON || state == RecordingState.STARTING) {
      recorder.show(call);
    }
  }

  @Override
  public void recordingStarted() {
    if (state == RecordingState.STARTING) {
      set(RecordingState.ON);
    }
  }

  @Override
  public void recordingDeclined() {
    finishing = false;
    set(RecordingState.OFF);
  }

  @Override
  public void recordingFailed() {
    finishing = false;
    notifications.notice(Notice.Kind.RECORDING_FAILED);
    set(RecordingState.OFF);
  }

  @Override
  public void recordingSaved() {
    finishing = false;
    notifications.toast(Toast.Kind.RECORDING_SAVED);
    set(RecordingState.OFF);
  }

  private void set(RecordingState now) {
    state = now;
    changed.run();
  }
}
