package realtimeweb.websocket;

/** Why a WebSocket is closed (RFC 6455 section 7.4). */
public final class StatusCode {
  public static final int PROTOCOL_ERROR = 1002;
  public static final int INVALID_PAYLOAD = 1007;
  public static final int POLICY_VIOLATION = 1008;

  /** Section 7.1.5: what a close frame without a code means; never sent. */
  public static final int NONE = 1005;

  private StatusCode() {}

  /** Whether a close frame may carry it: defined (section 7.4.1 and IANA's registry) or private. */
  public static boolean mayBeSent(int code) {
    return (code >= 1000 && code <= 1003)
        || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
  }
}
