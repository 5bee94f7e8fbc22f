package realtimeweb.relay.connections;

/** WebSocket close codes (RFC 6455 section 7.4.1). */
public final class CloseCode {
  public static final int NORMAL = 1000;
  public static final int GOING_AWAY = 1001;
  public static final int BAD_DATA = 1007;
  public static final int POLICY = 1008;
  public static final int TOO_BIG = 1009;

  private CloseCode() {}
}
