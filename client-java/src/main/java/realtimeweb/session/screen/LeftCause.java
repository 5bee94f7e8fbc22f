package realtimeweb.session.screen;

public enum LeftCause {
  /** The person left. */
  SELF,
  /** The server refused. */
  REFUSED,
  UNREACHABLE
}
