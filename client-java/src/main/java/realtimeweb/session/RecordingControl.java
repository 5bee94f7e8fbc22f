package realtimeweb.session;

import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Recording;
import realtimeweb.session.Screen.ToastKind;

/** One's own recording of the call. */
final class RecordingControl implements Recorder.Events {
  private final Recorder recorder;
  private final String title;
  private final Announcements announcements;
  private final Mailbox.Event changed;
  private Recording state;
  private boolean finishing;

  /**
   * A recording that has not begun.
   *
   * @param title what the file's name begins with
   * @param changed runs after every change
   */
  RecordingControl(
      Recorder recorder, String title, Announcements announcements, Mailbox.Event changed) {
    this.recorder = recorder;
    this.title = title;
    this.announcements = announcements;
    this.changed = changed;
    this.state = recorder.isSupported() ? Recording.OFF : Recording.UNSUPPORTED;
  }

  Recording recording() {
    return state;
  }

  void toggle() {
    if (state == Recording.ON) {
      stop();
    } else if (state == Recording.OFF && !finishing) {
      announcements.withdraw(NoticeKind.RECORDING_FAILED, "");
      set(Recording.STARTING);
      recorder.start(title, this);
    }
  }

  /** Finishes the file, if one is being recorded. */
  void stop() {
    if (state == Recording.ON || state == Recording.STARTING) {
      finishing = true;
      set(Recording.OFF);
      recorder.stop();
    }
  }

  /** What the person sees now, and so what shall be recorded. */
  void show(Screen.InCall call) {
    if (state == Recording.ON || state == Recording.STARTING) {
      recorder.show(call);
    }
  }

  @Override
  public void recordingStarted() {
    if (state == Recording.STARTING) {
      set(Recording.ON);
    }
  }

  @Override
  public void recordingDeclined() {
    finishing = false;
    set(Recording.OFF);
  }

  @Override
  public void recordingFailed() {
    finishing = false;
    announcements.notice(NoticeKind.RECORDING_FAILED);
    set(Recording.OFF);
  }

  @Override
  public void recordingSaved() {
    finishing = false;
    announcements.toast(ToastKind.RECORDING_SAVED);
    set(Recording.OFF);
  }

  private void set(Recording now) {
    state = now;
    changed.run();
  }
}
