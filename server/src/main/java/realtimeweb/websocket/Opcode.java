package realtimeweb.websocket;

/** The opcode of a frame (RFC 6455 section 5.2). */
public final class Opcode {
  public static final int CONTINUATION = 0x0;
  public static final int TEXT = 0x1;
  public static final int BINARY = 0x2;
  public static final int CLOSE = 0x8;
  public static final int PING = 0x9;
  public static final int PONG = 0xA;

  private Opcode() {}

  /** Close, ping, pong, and the opcodes reserved for control frames. */
  static boolean isControl(int opcode) {
    return opcode >= CLOSE;
  }

  /** Sections 11.8 and 5.2: all others are reserved. */
  static boolean isKnown(int opcode) {
    return opcode <= BINARY || (opcode >= CLOSE && opcode <= PONG);
  }
}
