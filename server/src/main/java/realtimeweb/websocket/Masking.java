package realtimeweb.websocket;

import java.nio.ByteBuffer;

/** The client's masking (RFC 6455 section 5.3), undone in place. */
final class Masking {
  private Masking() {}

  /**
   * Unmasks from position to limit, which stay.
   *
   * @param key big-endian, its first byte for the first byte of the buffer
   * @return the key for the byte that follows
   */
  static int apply(ByteBuffer bytes, int key) {
    long wide = (key & 0xFFFF_FFFFL) << Integer.SIZE | (key & 0xFFFF_FFFFL);
    int at = bytes.position();
    int end = bytes.limit();
    for (; end - at >= Long.BYTES; at += Long.BYTES) {
      bytes.putLong(at, bytes.getLong(at) ^ wide);
    }
    int rotated = key;
    for (; at < end; at++) {
      bytes.put(at, (byte) (bytes.get(at) ^ rotated >>> 24));
      rotated = Integer.rotateLeft(rotated, Byte.SIZE);
    }
    return rotated;
  }
}
