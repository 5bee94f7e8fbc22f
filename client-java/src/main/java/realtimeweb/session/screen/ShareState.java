package realtimeweb.session.screen;

/** One's own shared screen. */
public enum ShareState {
  UNSUPPORTED,
  OFF,
  /** The browser is asking what to share. */
  ASKING,
  ON
}
