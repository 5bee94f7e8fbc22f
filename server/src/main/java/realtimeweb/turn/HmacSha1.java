package realtimeweb.turn;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-1 (RFC 2104), used by STUN and by coturn's credentials. */
final class HmacSha1 {
  private static final String NAME = "HmacSHA1";

  private HmacSha1() {}

  static byte[] of(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(NAME);
      mac.init(new SecretKeySpec(key, NAME));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }
}
