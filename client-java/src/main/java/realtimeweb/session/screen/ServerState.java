package realtimeweb.session.screen;

/** The way to the server. */
public enum ServerState {
  ONLINE,
  RECONNECTING
}
