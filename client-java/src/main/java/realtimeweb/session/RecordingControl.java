package realtimeweb.session;

import realtimeweb.session.Screen.Recording;

/** One's own recording of the call. */
final class RecordingControl {
  private final Recorder recorder;

  RecordingControl(Recorder recorder) {
    this.recorder = recorder;
  }

  Recording recording() {
    return recorder.isSupported() ? Recording.OFF : Recording.UNSUPPORTED;
  }

  void toggle() {}

  void stop() {}
}
