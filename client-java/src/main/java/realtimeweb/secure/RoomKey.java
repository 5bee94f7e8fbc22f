package realtimeweb.secure;

import java.util.Base64;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.Hkdf;

/** What a room's name and secret become. */
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
   * Stretches the room's id and secret; takes about half a second where a passphrase was typed into
   * an open room, and half of that otherwise.
   *
   * <p>The address does not depend on the passphrase: people whose passphrases differ meet at the
   * same address, where the handshake tells them so.
   *
   * @param secret of the room's link, or empty
   * @param passphrase typed by the person, or empty; of no effect where there is a secret
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

  /** All that the server is told: 22 characters of base64url. */
  public String address() {
    return address;
  }

  /** 32 bytes that both ends of a handshake must know. */
  byte[] psk() {
    return psk;
  }

  /** 32 bytes that seal visiting cards. */
  byte[] cardKey() {
    return cardKey;
  }
}
