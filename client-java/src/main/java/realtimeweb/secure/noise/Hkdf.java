package realtimeweb.secure.noise;

import java.util.Arrays;

/** HKDF with SHA-256 (RFC 5869), and Noise's variant of it (revision 34, section 4.3). */
public final class Hkdf {
  static final int HASH_BYTES = 32;

  private Hkdf() {}

  /**
   * Extracts with an empty salt, then expands.
   *
   * @param length 1 to 8160 bytes
   */
  public static byte[] derive(Crypto crypto, byte[] keyMaterial, String info, int length) {
    byte[] pseudoRandomKey = crypto.hmacSha256(new byte[HASH_BYTES], keyMaterial);
    byte[] label = Bytes.utf8(info);
    byte[] output = new byte[length];
    byte[] block = Bytes.EMPTY;
    for (int at = 0, i = 1; at < length; at += HASH_BYTES, i++) {
      block = crypto.hmacSha256(pseudoRandomKey, Bytes.concat(block, label, new byte[] {(byte) i}));
      System.arraycopy(block, 0, output, at, Math.min(HASH_BYTES, length - at));
    }
    Arrays.fill(pseudoRandomKey, (byte) 0);
    return output;
  }

  /** Noise's HKDF: {@code outputs} (2 or 3) values of 32 bytes each. */
  static byte[][] noise(Crypto crypto, byte[] chainingKey, byte[] keyMaterial, int outputs) {
    byte[] temporaryKey = crypto.hmacSha256(chainingKey, keyMaterial);
    byte[][] output = new byte[outputs][];
    byte[] block = Bytes.EMPTY;
    for (int i = 0; i < outputs; i++) {
      block = crypto.hmacSha256(temporaryKey, Bytes.concat(block, new byte[] {(byte) (i + 1)}));
      output[i] = block;
    }
    Arrays.fill(temporaryKey, (byte) 0);
    return output;
  }
}
