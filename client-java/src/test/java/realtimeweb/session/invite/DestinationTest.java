package realtimeweb.session.invite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.secure.noise.JvmCrypto;

/** What is typed or pasted as a room. */
class DestinationTest {
  private static final String HERE = "meet.example.org";
  private static final String SECRET = "q83vASNFZ4mrze8BI0VniQ";

  private final Crypto crypto = new JvmCrypto();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://meet.example.org/#tea/q83vASNFZ4mrze8BI0VniQ",
        " https://meet.example.org/#tea/q83vASNFZ4mrze8BI0VniQ ",
        "HTTPS://Meet.Example.Org:443/?utm_source=x#tea/q83vASNFZ4mrze8BI0VniQ",
        "http://meet.example.org#tea/q83vASNFZ4mrze8BI0VniQ",
        "Join me: https://meet.example.org/#tea/q83vASNFZ4mrze8BI0VniQ, at noon",
        "<https://meet.example.org/#tea/q83vASNFZ4mrze8BI0VniQ>",
        "https://meet.example.org/#tea/q83vASNFZ4 mrze8BI0VniQ",
        "https://meet.example.org/%23tea/q83vASNFZ4mrze8BI0VniQ",
        "meet.example.org/#tea/q83vASNFZ4mrze8BI0VniQ",
        "meet.example.org#tea/q83vASNFZ4mrze8BI0VniQ",
        "/#tea/q83vASNFZ4mrze8BI0VniQ",
        "#tea/q83vASNFZ4mrze8BI0VniQ",
        "\u200b#tea/q83vASNFZ4mrze8BI0VniQ",
        "tea/q83vASNFZ4mrze8BI0VniQ",
      })
  void aLinkIsThatLink(String pasted) {
    assertEquals(to(new Room("tea", SECRET, "")), destination(pasted, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "#tea, tea",
    "https://meet.example.org/#tea, tea",
    "https://meet.example.org/#tea please come, tea",
    "meet.example.org/call/#tea, tea",
    "#team%20lunch, team lunch",
    "tea, tea",
    "C#, C#",
    "team #1, team #1",
    "v1.2#3, v1.2#3",
    "a/b#c, a/b#c",
    "team/lunch, team/lunch",
    "50%, 50%",
    "tea%20time, tea%20time",
    "what://, what://",
  })
  void anOpenRoomIsFoundByLinkOrName(String typed, String id) {
    assertEquals(to(new Room(id, "", "")), destination(typed, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example.org/#tea, other.example.org",
    "https://meet.example.org:8443/#tea, meet.example.org:8443",
    "https://meet.example.org@evil.example/#tea, evil.example",
    "https://meet.example.org\\@evil.example/#tea, meet.example.org\\@evil.example",
    "localhost:8000/#tea, localhost:8000",
    "192.168.1.20:8443/#tea/q83vASNFZ4mrze8BI0VniQ, 192.168.1.20:8443",
    "https://[2001:db8::1]/#tea, [2001:db8::1]",
    "https://video.example/j/12345, video.example",
  })
  void aLinkOfAnotherServerIsNamedAndNotTaken(String pasted, String host) {
    Destination to = destination(pasted, "");
    boolean here = host.startsWith(HERE + "\\");
    assertEquals(here ? null : InputMistake.LINK_ELSEWHERE, to.mistake());
    assertEquals(here ? "" : host, to.host());
  }

  @ParameterizedTest
  @CsvSource({
    "https://meet.example.org/, LINK_WITHOUT_ROOM",
    "https://meet.example.org/#, LINK_WITHOUT_ROOM",
    "#, LINK_WITHOUT_ROOM",
    "#tea/, LINK_DAMAGED",
    "#tea/q83vAS, LINK_DAMAGED",
    "https://meet.example.org/#tea/q83vAS, LINK_DAMAGED",
    "'  ', ROOM_MISSING",
    "'\u200b\u3164', ROOM_MISSING",
  })
  void whatLeadsNowhereSaysWhy(String typed, InputMistake mistake) {
    assertEquals(mistake, destination(typed, "").mistake());
  }

  @Test
  void aTooLongNameIsNamedInALinkToo() {
    String name = "x".repeat(Room.MAX_ID_CHARS + 1);
    assertEquals(InputMistake.ROOM_TOO_LONG, destination(name, "").mistake());
    assertEquals(InputMistake.ROOM_TOO_LONG, destination("#" + name, "").mistake());
    assertNull(destination(" " + name.substring(1) + " ", "").mistake());
  }

  @Test
  void aPassphraseGoesWithAnOpenRoomOnly() {
    assertEquals(to(new Room("tea", "", "sesame")), destination("tea", "sesame"));
    assertEquals(to(new Room("tea", "", "sesame")), destination("#tea", "sesame"));
    assertEquals(to(new Room("tea", "", "sesame")), destination("#tea/passphrase", "sesame"));
    assertEquals(to(new Room("tea", "", "", true)), destination("#tea/passphrase", ""));
    assertEquals(to(new Room("tea", SECRET, "")), destination("#tea/" + SECRET, "sesame"));
  }

  private Destination destination(String typed, String passphrase) {
    return Destination.of(crypto, HERE, typed, passphrase);
  }

  private static Destination to(Room room) {
    return new Destination(room, null, "");
  }
}
