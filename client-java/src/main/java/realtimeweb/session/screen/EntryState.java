package realtimeweb.session.screen;

/** How far the person is on the way from the lobby into the call. */
public enum EntryState {
  READY,
  /** From the click until the server's answer. */
  JOINING,
  /** The room is locked, and the host has been told. */
  KNOCKING,
  /** The browser did not answer in time; the person may try again. */
  STALLED
}
