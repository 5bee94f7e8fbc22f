package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** What looks the same is the same, and what is seen stays. */
class NameNormalizationTest {
  /** Of the planes that have characters. */
  private static final int LAST = 0xE0FFF;

  private final Crypto crypto = new JvmCrypto();

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " tea,tea",
        "tea\u00a0\u3000,tea",
        "\ufeffte\u200ba\u2060,tea",
        "t\u00ade\u202ea\u202c,tea",
        "te\u200da\ufe0f,tea",
        "tea\udb40\udc01\udb40\udc61,tea",
        "team \u2003 lunch,team lunch",
        "team\tlunch,team lunch",
        "cafe\u0301,caf\u00e9",
        "cafe\u034f\u0301,caf\u00e9",
        "\uff54\uff45\uff41\uff11,tea1",
        "\ufb01sh,fish",
        "\uff76\uff9e,\u30ac",
        "\ufefb,\u0644\u0627",
        "te\ud800a,tea",
        "Vi\u1ec7\u200dt,Vi\u1ec7t",
        "\u0645\u06cc\u200c\u200c\u062e,\u0645\u06cc\u200c\u062e",
      })
  void whatNobodySeesMakesNoDifference(String typed, String name) {
    assertEquals(name, NameNormalization.of(crypto, typed));
  }

  /** Superscripts, circled numbers, fractions and trade marks are what somebody meant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\u00b2 \u2460 \u00bd \u2122",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc68",
        "1\ufe0f\u20e3",
        "\u2764\ufe0f",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
        "\u845b\udb40\udd00",
        "Nguy\u1ec5n",
        "C# (a) / %20",
      })
  void whatIsSeenStays(String name) {
    assertEquals(name, NameNormalization.of(crypto, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b", "\u3164", "\u2800", "\u115f\u1160", "\ufeff \u200d\u200c", "\u00ad", "\u061c",
        "\ufe0f", "\udb40\udc61", "\u180e", "\uffa0", "\ufff9", "\ud834\udd59", "\u0000\u001f"
      })
  void nothingUnseenIsAName(String typed) {
    assertEquals("", NameNormalization.of(crypto, typed));
  }

  @Test
  void aNameInItsOneFormStaysSo() {
    Random random = new Random(20261130);
    List<Integer> joints = List.of(0x200C, 0x200D, 0xFE0F, 0x20E3, 0x0301, 0x0313, 0x20, 0x34F, 65);
    for (int run = 0; run < 100_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        boolean joint = random.nextInt(3) > 0;
        text.appendCodePoint(
            joint ? joints.get(random.nextInt(joints.size())) : random.nextInt(LAST));
      }
      String once = NameNormalization.of(crypto, text.toString());
      assertEquals(once, NameNormalization.of(crypto, once), () -> escaped(text));
    }
  }

  @Test
  void everySpellingIsTheSameRoomAndPlainNamesKeepTheirs() {
    String plain = RoomKey.derive(crypto, "standup", "", "").address();
    assertEquals("KvDedIjgmj4INL0hTXaL8w", plain);
    for (String typed :
        List.of("\u00a0standup", "stand\u200bup", "\uff53tandup", "standup\ufeff")) {
      assertEquals(plain, RoomKey.derive(crypto, typed, "", "").address(), typed);
    }
    assertNotEquals(plain, RoomKey.derive(crypto, "stand up", "", "").address());
  }

  @Test
  void whatAPeerSaysItIsCalledIsSpeltAsEverybodyElse() throws Malformed {
    assertEquals("An Lan", introduced("\u202eAn \u3164 Lan\u200b"));
    assertThrows(Malformed.class, () -> introduced("\u200b\u2060"));
    assertThrows(Malformed.class, () -> introduced("\u3164"));
    // one letter, and in the ordinary form three
    assertThrows(Malformed.class, () -> introduced("\ufd50".repeat(Introduction.MAX_NAME_CHARS)));
  }

  private String introduced(String name) throws Malformed {
    Introduction self = new Introduction(name, FakePeer.FINGERPRINT, List.of(), 0, "1");
    Greeting greeting = new Greeting(crypto, new TestCodec(), self);
    return greeting.read(greeting.write(0)).name();
  }

  private static String escaped(StringBuilder text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(' ').append(Integer.toHexString(c)));
    return out.toString();
  }
}
