package realtimeweb.world;

import java.util.HexFormat;

/** Bytes and their hexadecimal form. */
final class Bytes {
  private Bytes() {}

  public static byte[] concat(byte[] a, byte[] b) {
    byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  static byte[] unhex(String text) {
    return HexFormat.of().parseHex(text);
  }

  static String hex(byte[] bytes, int from, int to) {
    return HexFormat.of().formatHex(bytes, from, to);
  }
}
