package realtimeweb.protocol;

/** What both sides must agree on before they can read each other's messages. */
public final class Wire {
  /**
   * The version of everything in this package. A client of another version is refused at {@link
   * ClientMessage.Join}.
   */
  public static final int VERSION = 3;

  /** The JSON member that names a message's record. */
  public static final String TYPE = "type";

  /** Length in bytes of the connection id that leads every binary frame. */
  public static final int ID_BYTES = 8;

  /** Length in characters of a connection id in JSON: lower-case hexadecimal. */
  public static final int ID_CHARS = 2 * ID_BYTES;

  /** Length in characters of a room address: 16 bytes as base64url without padding. */
  public static final int ROOM_CHARS = 22;

  /** Longest card of {@link ClientMessage.Join}: a sealed name of the greatest length. */
  public static final int MAX_CARD_CHARS = 512;

  /** Length in characters of a ticket: 16 bytes as base64url without padding. */
  public static final int TICKET_CHARS = 22;

  /** Longest control message, in bytes of UTF-8. */
  public static final int MAX_CONTROL_BYTES = 4 * 1024;

  /** Longest binary frame, in bytes, with its connection id. */
  public static final int MAX_FRAME_BYTES = 128 * 1024;

  private Wire() {}

  /**
   * The value of {@link #TYPE} for a message record: its simple name, which starts with an ASCII
   * letter, with that letter small.
   */
  public static String tag(Class<?> message) {
    String name = message.getSimpleName();
    return (char) (name.charAt(0) | 0x20) + name.substring(1);
  }
}
