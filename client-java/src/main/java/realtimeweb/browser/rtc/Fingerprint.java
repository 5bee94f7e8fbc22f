package realtimeweb.browser.rtc;

/** A certificate's fingerprint as in a=fingerprint (RFC 8122 section 5). */
final class Fingerprint {
  private static final String ATTRIBUTE = "a=fingerprint:";
  private static final String DIGITS = "0123456789ABCDEF";

  private Fingerprint() {}

  /** {@code sha-256 AB:CD:...} from the hash of the certificate. */
  static String ofHash(byte[] sha256) {
    StringBuilder text = new StringBuilder("sha-256");
    char separator = ' ';
    for (byte b : sha256) {
      text.append(separator).append(digit(b >> 4)).append(digit(b));
      separator = ':';
    }
    return text.toString();
  }

  /** The first one in a session description. */
  static String ofDescription(String sdp) {
    int start = sdp.indexOf(ATTRIBUTE) + ATTRIBUTE.length();
    return sdp.substring(start, sdp.indexOf('\r', start));
  }

  private static char digit(int nibble) {
    return DIGITS.charAt(nibble & 0xf);
  }
}
