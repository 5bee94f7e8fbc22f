package realtimeweb.session.invite;

/** Percent-encoding of UTF-8, as encodeURIComponent does it. */
final class PercentEncoding {
  private static final String PLAIN = "-_.!~*'()";
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : Utf8.bytes(text)) {
      char c = (char) (b & 0xff);
      if (isPlain(c)) {
        out.append(c);
      } else {
        append(out, c);
      }
    }
    return out.toString();
  }

  /** Encodes this character of ASCII too. */
  static void append(StringBuilder out, char c) {
    out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
  }

  /** What is no encoding stays as it is. */
  static String decode(String text) {
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
