package realtimeweb.secure;

import realtimeweb.protocol.Introduction;
import realtimeweb.secure.noise.Crypto;

/**
 * Validation of a display name that a peer claims; the same rules apply wherever the name appears.
 */
public final class ClaimedName {
  private ClaimedName() {}

  /** The normalized name, see {@link NameNormalization}; empty if it is invalid. */
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
