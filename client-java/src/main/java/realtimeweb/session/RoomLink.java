package realtimeweb.session;

/**
 * A room as the page's fragment: {@code id} or {@code id/secret}, percent-encoded as
 * encodeURIComponent does.
 */
final class RoomLink {
  private static final String PLAIN = "-_.!~*'()";
  private static final String HEX = "0123456789ABCDEF";

  private RoomLink() {}

  static String of(Room room) {
    return encode(room.id()) + (room.secret().isEmpty() ? "" : "/" + room.secret());
  }

  /** The room that a fragment names; its id is empty if the fragment is. */
  static Room parse(String fragment) {
    int slash = fragment.indexOf('/');
    String id = slash < 0 ? fragment : fragment.substring(0, slash);
    String secret = slash < 0 ? "" : fragment.substring(slash + 1);
    return new Room(decode(id).trim(), secret, "");
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : Utf8.bytes(text)) {
      char c = (char) (b & 0xff);
      if (isPlain(c)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static String decode(String text) {
    byte[] bytes = Utf8.bytes(text);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Hex.value(bytes[i + 1]) : -1;
      int low = i + 2 < bytes.length ? Hex.value(bytes[i + 2]) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        bytes[length++] = (byte) ((high << 4) | low);
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return Utf8.text(bytes, length);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
