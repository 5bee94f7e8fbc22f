package realtimeweb.secure;

/** Bytes as lower-case hexadecimal digits. */
public final class Hex {
  private static final String DIGITS = "0123456789abcdef";

  private Hex() {}

  public static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(DIGITS.charAt(b >> 4 & 15)).append(DIGITS.charAt(b & 15));
    }
    return text.toString();
  }

  public static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = DIGITS.indexOf(text.charAt(2 * i));
      int low = DIGITS.indexOf(text.charAt(2 * i + 1));
      if (high < 0 || low < 0) {
        throw new IllegalArgumentException("not hexadecimal: " + text);
      }
      bytes[i] = (byte) (high << 4 | low);
    }
    return bytes;
  }
}
