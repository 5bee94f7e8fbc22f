package realtimeweb.session.invite;

import realtimeweb.protocol.Nullable;
import realtimeweb.secure.NameNormalization;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.noise.Crypto;

/** The secret of a private room: 128 random bits as 22 characters of base64url. */
final class RoomSecret {
  private static final int BYTES = 16;
  private static final int CHARS = 22;

  /** The last character holds two bits. */
  private static final String LAST = "AQgw";

  /** What writing programs put in place of the hyphen. */
  private static final String HYPHENS = "\u2010\u2011\u2212\uff0d";

  private RoomSecret() {}

  static String draw(Crypto crypto) {
    return RandomText.draw(crypto, BYTES);
  }

  /**
   * The secret that begins here, even if blanks were put into it or anything that is no part of it
   * behind it; null if none does.
   */
  static @Nullable String at(String text, int from) {
    StringBuilder secret = new StringBuilder();
    int at = from;
    while (at < text.length() && secret.length() < CHARS) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isPart(c)) {
        secret.append((char) c);
      } else if (HYPHENS.indexOf(c) >= 0) {
        secret.append('-');
      } else if (!NameNormalization.isBlank(c)) {
        return null;
      }
    }
    boolean whole = secret.length() == CHARS && LAST.indexOf(secret.charAt(CHARS - 1)) >= 0;
    return whole && !isPartAt(text, at) ? secret.toString() : null;
  }

  /** Whether a character of base64url is here. */
  static boolean isPartAt(String text, int at) {
    return at < text.length() && isPart(text.charAt(at));
  }

  private static boolean isPart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
