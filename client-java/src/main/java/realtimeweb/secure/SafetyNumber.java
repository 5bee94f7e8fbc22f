package realtimeweb.secure;

import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;

/** The safety number that two participants compare to rule out a man in the middle. */
public final class SafetyNumber {
  private static final String SALT = "realtimeweb/1 safety number";
  private static final int ITERATIONS = 5200;
  private static final int HASH_BYTES = 64;
  private static final int GROUPS = 12;
  private static final int GROUP_DIGITS = 5;
  private static final int GROUP_BYTES = 5;

  private SafetyNumber() {}

  /**
   * 60 digits in 12 groups of 5, separated by spaces; independent of the order of the keys. Each
   * group is five bytes of PBKDF2-HMAC-SHA-512 over both keys, modulo 100 000.
   *
   * @param keyA one static public key
   * @param keyB the other static public key
   */
  public static String of(Crypto crypto, byte[] keyA, byte[] keyB) {
    boolean ordered = Bytes.compare(keyA, keyB) <= 0;
    byte[] keys = ordered ? Bytes.concat(keyA, keyB) : Bytes.concat(keyB, keyA);
    byte[] hash = crypto.pbkdf2Sha512(keys, Bytes.utf8(SALT), ITERATIONS, HASH_BYTES);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      digits.append(i == 0 ? "" : " ").append(group(hash, i * GROUP_BYTES));
    }
    return digits.toString();
  }

  private static String group(byte[] hash, int at) {
    long value = 0;
    for (int i = 0; i < GROUP_BYTES; i++) {
      value = value << 8 | (hash[at + i] & 0xff);
    }
    String digits = String.valueOf(value % 100_000);
    return "0".repeat(GROUP_DIGITS - digits.length()) + digits;
  }
}
