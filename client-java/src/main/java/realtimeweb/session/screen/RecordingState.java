package realtimeweb.session.screen;

/** One's own recording. */
public enum RecordingState {
  UNSUPPORTED,
  OFF,
  STARTING,
  ON
}
