package realtimeweb.session.invite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** A link leads to the room that it was made for, or says that it is damaged. */
class RoomLinkTest {
  private static final String SECRET = "q83vASNFZ4mrze8BI0VniQ";
  private static final Room PRIVATE = new Room("tea", SECRET, "");

  private final Crypto crypto = new JvmCrypto();

  @Test
  void everyRoomHasALinkThatLeadsBack() {
    for (String id :
        List.of("tea", "phòng họp", "a/b", "50%", "50%2F", "what?!", "...", "C# (1)")) {
      for (Room room :
          List.of(new Room(id, "", ""), new Room(id, SECRET, ""), new Room(id, "", "", true))) {
        assertEquals(room, parse(RoomLink.of(room)), () -> RoomLink.of(room));
      }
    }
    assertEquals("tea", RoomLink.of(new Room("tea", "", "")));
    assertEquals("tea/" + SECRET, RoomLink.of(PRIVATE));
    assertEquals("tea/passphrase", RoomLink.of(new Room("tea", "", "vừng ơi")));
  }

  @Test
  void aDrawnSecretHasTheFormThatIsAskedFor() {
    for (int i = 0; i < 200; i++) {
      Room drawn = new Room("tea", RoomSecret.draw(crypto), "");
      assertEquals(drawn, parse(RoomLink.of(drawn)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea/q83vASNFZ4mrze8BI0VniQ.",
        "tea/q83vASNFZ4mrze8BI0VniQ)",
        "tea/q83vASNFZ4mrze8BI0VniQ]",
        "tea/q83vASNFZ4mrze8BI0VniQ/",
        "tea/q83vASNFZ4mrze8BI0VniQ%2F",
        "tea/q83vASNFZ4mrze8BI0VniQ%20",
        "tea/q83vASNFZ4mrze8BI0VniQ%E2%80%8B",
        "tea/q83vASNFZ4mrze8BI0VniQ\u200b",
        "tea/q83vASNFZ4mrze8BI0VniQ\u201d\u3002",
        "tea/q83vASNFZ4mrze8BI0VniQ?fbclid=IwAR0",
        "tea/q83vASNFZ4mrze8BI0VniQ&utm_source=https://a/b",
        "tea%2Fq83vASNFZ4mrze8BI0VniQ",
        "tea%2fq83vASNFZ4mrze8BI0VniQ.",
        "tea%252Fq83vASNFZ4mrze8BI0VniQ",
        "te%61/q83vASNFZ%34mrze8BI0V%6EiQ",
        "tea/q83vASNFZ4%0Amrze8BI0VniQ",
        "tea/q83vASN%C2%ADFZ4mrze8BI0VniQ",
        "tea%20/%20q83vASNFZ4mrze8BI0VniQ",
        "%EF%BB%BFt%EF%BD%85a/q83vASNFZ4mrze8BI0VniQ",
      })
  void whatCanMeanOneRoomIsRepaired(String altered) {
    assertEquals(PRIVATE, parse(altered));
  }

  @Test
  void aHyphenThatAProgramMadePrettyIsAHyphen() {
    assertEquals(
        new Room("tea", "q83-ASNFZ4mrze8BI0VniQ", ""), parse("tea/q83\u2011ASNFZ4mrze8BI0VniQ"));
  }

  /** Each would be an open room, or another private one, if it were taken as it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea/",
        "tea%2F",
        "tea%252F",
        "tea/q",
        "tea/q83vASNFZ4mrze8BI0Vni",
        "tea/q83vASNFZ4mrze8BI0VniQQ",
        "tea/q83vASNFZ4mrze8BI0Vnii",
        "tea/q83vASNFZ4mrze8BI0VniB",
        "tea/q83vASN...",
        "tea/q83vASN\u2026VniQ",
        "tea/q83vASNFZ4+rze8BI0VniQ",
        "tea/83vASNFZ4mrze8BI0VniQ.Hello",
        "/q83vASNFZ4mrze8BI0VniQ",
        "%20/q83vASNFZ4mrze8BI0VniQ",
        "tea/passphras",
        "tea/passphrases",
        "/passphrase",
        "tea/Open",
      })
  void whatCanMeanNoneOrMoreIsDamaged(String altered) {
    assertNull(parse(altered));
  }

  @Test
  void aMarkIsReadThroughWhatStandsBehindIt() {
    Room guarded = new Room("tea", "", "", true);
    for (String link : List.of("tea/passphrase.", "tea%2Fpassphrase", "tea/passphrase)%20")) {
      assertEquals(guarded, parse(link), link);
    }
  }

  @Test
  void whatASentencePutsBehindAnOpenLinkIsNoneOfIt() {
    Room tea = new Room("tea", "", "");
    for (String link : List.of("tea.", "tea)", "tea\">", "tea%20", "tea%E2%80%8B", "%EF%BD%94ea")) {
      assertEquals(tea, parse(link), link);
    }
    assertEquals(new Room("what?", "", ""), parse("what%3F"));
    assertEquals(new Room("", "", ""), parse(""));
    assertEquals(new Room("", "", ""), parse("%20%E2%80%8B"));
  }

  @Test
  void brokenEncodingIsNoneAndHurtsNobody() {
    assertEquals(new Room("50%", "", ""), parse("50%"));
    assertEquals(new Room("%zz%", "", ""), parse("%zz%"));
    assertEquals(new Room("\ufffd", "", ""), parse("%FF"));
  }

  private @Nullable Room parse(String fragment) {
    return RoomLink.parse(crypto, fragment);
  }
}
