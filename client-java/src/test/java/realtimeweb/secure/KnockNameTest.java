package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Wire;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** The card shown at a locked door. */
class KnockNameTest {
  private final Crypto crypto = new JvmCrypto();
  private final RoomKey room = key(1);

  @Test
  void theRoomReadsTheName() {
    String card = KnockName.seal(crypto, room, "Bảo");
    assertEquals("Bảo", KnockName.open(crypto, room, card));
  }

  @Test
  void noTwoCardsAreAlike() {
    assertNotEquals(KnockName.seal(crypto, room, "Bảo"), KnockName.seal(crypto, room, "Bảo"));
  }

  @Test
  void withAnotherPassphraseThereIsNoName() {
    String card = KnockName.seal(crypto, key(2), "Bảo");
    assertEquals("", KnockName.open(crypto, room, card));
  }

  @Test
  void theLongestNameFits() {
    String card = KnockName.seal(crypto, room, "ệ".repeat(Introduction.MAX_NAME_CHARS));
    assertTrue(card.length() <= Wire.MAX_CARD_CHARS, () -> card.length() + " characters");
  }

  @Test
  void whatIsNoCardHasNoName() {
    String card = KnockName.seal(crypto, room, "Bảo");
    for (String other :
        List.of("", "A", "=", "no card!", "AAAA", card.substring(4), card + "AAAA")) {
      assertEquals("", KnockName.open(crypto, room, other), other);
    }
    byte[] bytes = Base64.getUrlDecoder().decode(card);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertEquals("", KnockName.open(crypto, room, forged));
    }
  }

  @Test
  void whatIsNoNameIsNotShown() {
    String tooLong = "x".repeat(Introduction.MAX_NAME_CHARS + 1);
    for (String name : List.of("", "  ", "a\nb", "\u0007", tooLong)) {
      assertEquals("", KnockName.open(crypto, room, KnockName.seal(crypto, room, name)));
    }
    assertEquals("Bảo", KnockName.open(crypto, room, KnockName.seal(crypto, room, " Bảo ")));
  }

  private RoomKey key(int seed) {
    byte[] secret = crypto.sha256(new byte[] {(byte) seed});
    return new RoomKey("q83vASNFZ4mrze8BI0VniQ", secret, secret);
  }
}
