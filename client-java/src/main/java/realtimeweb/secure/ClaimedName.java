package realtimeweb.secure;

import realtimeweb.protocol.Introduction;
import realtimeweb.secure.noise.Crypto;

/** What somebody else calls themselves, held to the same rules wherever they say it. */
public final class ClaimedName {
  private ClaimedName() {}

  /** The name in its one {@link NameNormalization}; empty if it may be nobody's. */
  public static String of(Crypto crypto, String claimed) {
    String trimmed = claimed.trim();
    if (!fits(trimmed) || trimmed.chars().anyMatch(Character::isISOControl)) {
      return "";
    }
    String name = NameNormalization.of(crypto, trimmed);
    return fits(name) ? name : "";
  }

  private static boolean fits(String name) {
    return name.length() <= Introduction.MAX_NAME_CHARS;
  }
}
