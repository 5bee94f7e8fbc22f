package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** Fixed values come from an independent implementation of PBKDF2 and HKDF. */
class RoomKeyTest {
  private static final String SECRET = "AAECAwQFBgcICQoLDA0ODw";

  private final Crypto crypto = new JvmCrypto();

  @Test
  void anOpenRoomIsKnownByItsName() {
    RoomKey key = RoomKey.derive(crypto, "standup", "", "");
    assertEquals("KvDedIjgmj4INL0hTXaL8w", key.address());
    assertEquals(
        "9a209f88ec01128e1a4f2393cd8a6b6d723f6bbae98830aeb789787595758ebf", Hex.of(key.psk()));
    assertEquals(
        "e370cd271d8cf0c86c49b713cae668e71f32c223c8ffc017ad9a28cfe5af9a7f", Hex.of(key.cardKey()));
    assertEquals(Wire.ROOM_CHARS, key.address().length());
  }

  @Test
  void aPassphraseChangesTheProofAndNotTheAddress() {
    RoomKey key = RoomKey.derive(crypto, "standup", "", "caf\u00e9");
    assertEquals("KvDedIjgmj4INL0hTXaL8w", key.address());
    assertEquals(
        "1284a1c47ea1580e26b0f3bdba6c581318b5b2b3c1f0cac71e6cffba70a363fb", Hex.of(key.psk()));
    assertEquals(
        "28d2ca2007a1fe353c7764c0f3aaef0fd492c82d866d708c1c2940ab71678bfa", Hex.of(key.cardKey()));
  }

  @Test
  void aSecretLinkChangesBoth() {
    RoomKey key = RoomKey.derive(crypto, "standup", SECRET, "");
    assertEquals("EJL2uinjapYu51ih8_mFqA", key.address());
    assertEquals(
        "7458f7115d6c4fb761d6664a2fca60ab6653293c39faef239f783c3e7594284e", Hex.of(key.psk()));
  }

  @Test
  void aPassphraseTypedIntoASecretLinkDoesNotMatter() {
    RoomKey with = RoomKey.derive(crypto, "standup", SECRET, "anything");
    assertEquals(Hex.of(RoomKey.derive(crypto, "standup", SECRET, "").psk()), Hex.of(with.psk()));
  }

  @Test
  void howACharacterWasTypedDoesNotMatter() {
    RoomKey composed = RoomKey.derive(crypto, "\u1ecd", "", "caf\u00e9");
    RoomKey decomposed = RoomKey.derive(crypto, "o\u0323", "", "cafe\u0301");
    assertEquals(composed.address(), decomposed.address());
    assertEquals(Hex.of(composed.psk()), Hex.of(decomposed.psk()));
  }

  @Test
  void anotherRoomIsAnotherAddress() {
    assertNotEquals(
        RoomKey.derive(crypto, "standup", "", "").address(),
        RoomKey.derive(crypto, "standup2", "", "").address());
  }

  @Test
  void oneStretchingSufficesUnlessAPassphraseIsTyped() {
    assertEquals(1, stretchings("", ""));
    assertEquals(1, stretchings(SECRET, ""));
    assertEquals(1, stretchings(SECRET, "ignored"));
    assertEquals(2, stretchings("", "typed"));
  }

  private static int stretchings(String secret, String passphrase) {
    List<Integer> iterations = new ArrayList<>();
    Crypto counting =
        new JvmCrypto() {
          @Override
          public byte[] pbkdf2Sha256(byte[] password, byte[] salt, int rounds, int bytes) {
            iterations.add(rounds);
            return new byte[bytes];
          }
        };
    RoomKey.derive(counting, "standup", secret, passphrase);
    iterations.forEach(rounds -> assertEquals(600_000, rounds));
    return iterations.size();
  }
}
