package realtimeweb.secure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;

/**
 * The display name in a knock, encrypted so that only holders of the room key can read it:
 * base64url of {@code number (8) | ciphertext | tag (16)}.
 */
public final class KnockName {
  private static final int NUMBER_BYTES = 8;

  private KnockName() {}

  /** Encrypts the name; the result differs each time. */
  public static String seal(Crypto crypto, RoomKey room, String name) {
    byte[] number = crypto.random(NUMBER_BYTES);
    byte[] sealed =
        crypto.seal(
            crypto.aeadKey(room.cardKey()),
            Bytes.getLong(number, 0),
            Bytes.EMPTY,
            Bytes.utf8(name));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Bytes.concat(number, sealed));
  }

  /** The decrypted name; empty if decryption fails or the name is invalid. */
  public static String open(Crypto crypto, RoomKey room, String card) {
    byte[] bytes = decode(card);
    if (bytes.length <= NUMBER_BYTES + Frame.TAG_BYTES) {
      return "";
    }
    byte[] sealed = Bytes.range(bytes, NUMBER_BYTES, bytes.length);
    try {
      byte[] opened =
          crypto.open(crypto.aeadKey(room.cardKey()), Bytes.getLong(bytes, 0), Bytes.EMPTY, sealed);
      return ClaimedName.of(crypto, new String(opened, StandardCharsets.UTF_8));
    } catch (AuthenticationFailure e) {
      return "";
    }
  }

  private static byte[] decode(String card) {
    try {
      return Base64.getUrlDecoder().decode(card);
    } catch (IllegalArgumentException e) {
      return Bytes.EMPTY;
    }
  }
}
