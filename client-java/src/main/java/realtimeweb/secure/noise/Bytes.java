package realtimeweb.secure.noise;

import java.nio.charset.StandardCharsets;

/** Big-endian integers, and concatenation and comparison of byte arrays. */
public final class Bytes {
  public static final byte[] EMPTY = {};

  private Bytes() {}

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] concat(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  /**
   * The bytes from one index up to, excluding, another; TeaVM's {@code Arrays.copyOfRange} copies
   * byte by byte.
   */
  public static byte[] range(byte[] bytes, int from, int to) {
    byte[] range = new byte[to - from];
    System.arraycopy(bytes, from, range, 0, range.length);
    return range;
  }

  public static void putInt(byte[] into, int at, int value) {
    for (int i = 0; i < 4; i++) {
      into[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }

  public static void putLong(byte[] into, int at, long value) {
    putInt(into, at, (int) (value >>> 32));
    putInt(into, at + 4, (int) value);
  }

  public static int getInt(byte[] from, int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | (from[at + i] & 0xff);
    }
    return value;
  }

  public static long getLong(byte[] from, int at) {
    return (long) getInt(from, at) << 32 | (getInt(from, at + 4) & 0xffffffffL);
  }

  /** Compares as unsigned bytes; a prefix sorts first. */
  public static int compare(byte[] a, byte[] b) {
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int difference = (a[i] & 0xff) - (b[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return a.length - b.length;
  }
}
