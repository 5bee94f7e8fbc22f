package realtimeweb.link;

/** The certificate fingerprints of a session description (RFC 8122 section 5). */
final class Fingerprint {
  private static final String ATTRIBUTE = "a=fingerprint:";

  private Fingerprint() {}

  /**
   * Whether the description has a fingerprint, and every fingerprint in it, at session and media
   * level, is the expected one.
   */
  static boolean isOnlyOne(String sdp, String expected) {
    int found = 0;
    for (int at = sdp.indexOf(ATTRIBUTE); at >= 0; at = sdp.indexOf(ATTRIBUTE, at + 1)) {
      if (!Ascii.same(line(sdp, at + ATTRIBUTE.length()).trim(), expected)) {
        return false;
      }
      found++;
    }
    return found > 0;
  }

  private static String line(String sdp, int from) {
    int end = from;
    while (end < sdp.length() && sdp.charAt(end) != '\r' && sdp.charAt(end) != '\n') {
      end++;
    }
    return sdp.substring(from, end);
  }
}
