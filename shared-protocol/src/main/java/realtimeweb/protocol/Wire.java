package realtimeweb.protocol;

/** The constants that both sides must agree on to read each other's messages. */
public final class Wire {
  /**
   * The protocol version, for everything in this package. A client of another version is refused at
   * {@link ClientMessage.Join}.
   */
  public static final int VERSION = 3;

  /** The JSON member that names a message's record. */
  public static final String TYPE = "type";

  /** Length of the connection id at the start of every binary frame, in bytes. */
  public static final int ID_BYTES = 8;

  /** Length of a connection id in JSON, in characters of lower-case hexadecimal. */
  public static final int ID_CHARS = 2 * ID_BYTES;

  /** Length of a room address, in characters: 16 bytes as base64url without padding. */
  public static final int ROOM_CHARS = 22;

  /**
   * Maximum length of the card in {@link ClientMessage.Join}, in characters: room for an encrypted
   * name of maximum length.
   */
  public static final int MAX_CARD_CHARS = 512;

  /** Length of a ticket, in characters: 16 bytes as base64url without padding. */
  public static final int TICKET_CHARS = 22;

  /** Maximum control message length, in bytes of UTF-8. */
  public static final int MAX_CONTROL_BYTES = 4 * 1024;

  /** Maximum binary frame length, in bytes, including its connection id. */
  public static final int MAX_FRAME_BYTES = 128 * 1024;

  private Wire() {}

  /**
   * The value of {@link #TYPE} for a message record: its simple name, which starts with an ASCII
   * letter, with that letter in lower case.
   */
  public static String tag(Class<?> message) {
    String name = message.getSimpleName();
    return (char) (name.charAt(0) | 0x20) + name.substring(1);
  }
}
