package realtimeweb.turn;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A user name and password that a TURN server honours until they expire (draft-uberti-behave-turn-
 * rest-00; coturn's use-auth-secret).
 */
record TurnCredentials(String username, String credential) {

  /**
   * @param secret what coturn calls static-auth-secret
   * @param expiresAt seconds since 1970
   */
  static TurnCredentials mint(String secret, long expiresAt, String memberId) {
    String username = expiresAt + ":" + memberId;
    return new TurnCredentials(
        username, Base64.getEncoder().encodeToString(hmacSha1(secret, username)));
  }

  private static byte[] hmacSha1(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }
}
