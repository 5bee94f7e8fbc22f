package realtimeweb.secure;

import java.util.Base64;
import realtimeweb.secure.noise.Crypto;

/** Random bytes as text. */
public final class RandomText {
  private RandomText() {}

  /** This many random bytes in base64url (RFC 4648 section 5), without padding. */
  public static String draw(Crypto crypto, int bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(crypto.random(bytes));
  }
}
