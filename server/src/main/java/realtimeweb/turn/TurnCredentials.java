package realtimeweb.turn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

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
    byte[] code = HmacSha1.of(secret.getBytes(UTF_8), username.getBytes(UTF_8));
    return new TurnCredentials(username, Base64.getEncoder().encodeToString(code));
  }
}
