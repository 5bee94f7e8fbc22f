package realtimeweb.secure;

import java.util.Base64;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.Hkdf;

/** The room address and keys, derived from the room's id and secret or passphrase. */
public final class RoomKey {
  private static final int ITERATIONS = 600_000;
  private static final int KEY_BYTES = 32;
  private static final int ADDRESS_BYTES = 16;

  private final String address;
  private final byte[] psk;
  private final byte[] cardKey;

  RoomKey(String address, byte[] psk, byte[] cardKey) {
    this.address = address;
    this.psk = psk;
    this.cardKey = cardKey;
  }

  /**
   * Derives the keys with PBKDF2; takes about half a second for a passphrase in an open room, and
   * half of that otherwise.
   *
   * <p>The address does not depend on the passphrase: participants with different passphrases meet
   * at the same address, where the handshake reports the mismatch.
   *
   * @param secret from the room's link, or empty
   * @param passphrase typed by the user, or empty; ignored if there is a secret
   */
  public static RoomKey derive(Crypto crypto, String roomId, String secret, String passphrase) {
    byte[] salt = Bytes.utf8("realtimeweb/1 room\0" + NameNormalization.of(crypto, roomId));
    String password = secret.isEmpty() ? crypto.normalize(passphrase) : secret;
    byte[] meeting = stretch(crypto, secret, salt);
    byte[] proof = password.equals(secret) ? meeting : stretch(crypto, password, salt);
    byte[] address = Hkdf.derive(crypto, meeting, "realtimeweb/1 address", ADDRESS_BYTES);
    return new RoomKey(
        Base64.getUrlEncoder().withoutPadding().encodeToString(address),
        Hkdf.derive(crypto, proof, "realtimeweb/1 psk", KEY_BYTES),
        Hkdf.derive(crypto, proof, "realtimeweb/2 card", KEY_BYTES));
  }

  private static byte[] stretch(Crypto crypto, String password, byte[] salt) {
    return crypto.pbkdf2Sha256(Bytes.utf8(password), salt, ITERATIONS, KEY_BYTES);
  }

  /** The room address, the only value sent to the server: 22 characters of base64url. */
  public String address() {
    return address;
  }

  /** The 32-byte pre-shared key that both ends of a handshake must know. */
  byte[] psk() {
    return psk;
  }

  /** The 32-byte key that encrypts a {@link KnockName}. */
  byte[] cardKey() {
    return cardKey;
  }
}
