package realtimeweb.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.ClientMessage.Ping;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.Samples;
import realtimeweb.protocol.ServerMessage;

class JacksonCodecTest {
  /** Characters that mean something to a JSON parser. */
  private static final String TELLING = "{}[],:\"\\/09-.eEtfnu \t\u0000\u2028";

  private final JacksonCodec codec = new JacksonCodec();

  @Test
  void everySampleComesBackEqual() throws Malformed {
    comesBack(ClientMessage.class, Samples.CLIENT);
    comesBack(ServerMessage.class, Samples.SERVER);
    comesBack(PeerMessage.class, Samples.PEER);
    comesBack(Introduction.class, Samples.INTRODUCTIONS);
  }

  private <T> void comesBack(Class<T> type, List<T> samples) throws Malformed {
    for (T sample : samples) {
      assertEquals(sample, codec.decode(type, codec.encode(type, sample)));
    }
  }

  @Test
  void noTruncationIsMistakenForAMessage() {
    cutEverywhere(ClientMessage.class, Samples.CLIENT);
    cutEverywhere(ServerMessage.class, Samples.SERVER);
    cutEverywhere(PeerMessage.class, Samples.PEER);
    cutEverywhere(Introduction.class, Samples.INTRODUCTIONS);
  }

  private <T> void cutEverywhere(Class<T> type, List<T> samples) {
    for (T sample : samples) {
      String json = codec.encode(type, sample);
      for (int length = 0; length < json.length(); length++) {
        String cut = json.substring(0, length);
        assertThrows(Malformed.class, () -> codec.decode(type, cut));
      }
    }
  }

  @Test
  void anyChangedCharacterDecodesOrIsMalformed() {
    changeEverywhere(ClientMessage.class, Samples.CLIENT);
    changeEverywhere(ServerMessage.class, Samples.SERVER);
    changeEverywhere(PeerMessage.class, Samples.PEER);
    changeEverywhere(Introduction.class, Samples.INTRODUCTIONS);
  }

  private <T> void changeEverywhere(Class<T> type, List<T> samples) {
    for (T sample : samples) {
      StringBuilder json = new StringBuilder(codec.encode(type, sample));
      for (int at = 0; at < json.length(); at++) {
        char before = json.charAt(at);
        for (int i = 0; i < TELLING.length(); i++) {
          json.setCharAt(at, TELLING.charAt(i));
          decodesOrIsMalformed(type, json.toString());
        }
        for (int bit = 0; bit < 16; bit++) {
          json.setCharAt(at, (char) (before ^ 1 << bit));
          decodesOrIsMalformed(type, json.toString());
        }
        json.setCharAt(at, before);
      }
    }
  }

  private <T> void decodesOrIsMalformed(Class<T> type, String json) {
    try {
      assertTrue(type.isInstance(codec.decode(type, json)));
    } catch (Malformed expected) {
      assertFalse(String.valueOf(expected.getMessage()).isEmpty());
    }
  }

  @Test
  void membersOfLaterVersionsAreIgnored() throws Malformed {
    String json = "{\"later\":[{}],\"sentAt\":7,\"type\":\"ping\"}";
    assertEquals(new Ping(7), codec.decode(ClientMessage.class, json));
  }

  @Test
  void ofTwoMembersWithOneNameTheLastCounts() throws Malformed {
    String json = "{\"type\":\"leave\",\"type\":\"ping\",\"sentAt\":\"x\",\"sentAt\":7}";
    assertEquals(new Ping(7), codec.decode(ClientMessage.class, json));
  }

  @Test
  void absentAndNullAreTheSame() throws Malformed {
    String json =
        "{\"type\":\"candidate\",\"candidate\":\"\",\"sdpMid\":null,\"sdpMLineIndex\":null}";
    assertEquals(new PeerMessage.Candidate("", null, null), codec.decode(PeerMessage.class, json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'join','room':'x'} | join.version: missing",
        "{'type':'join','version':null,'room':'x'} | join.version: missing",
        "{'type':'join','version':1,'room':5} | join.room: not a string",
        "{'type':'join','version':'1','room':'x'} | join.version: not a whole number",
        "{'type':'join','version':1.0,'room':'x'} | join.version: not a whole number",
        "{'type':'join','version':2147483648,'room':'x'} | join.version: not a whole number",
        "{'type':'join','version':true,'room':'x'} | join.version: not a whole number",
        "{'type':'ping','sentAt':9007199254740992} | ping.sentAt: not a whole number of at most 53 bits",
        "{'version':1,'room':'x'} | type: missing",
        "{'type':5} | type: missing",
        "[] | message: not an object",
        "5 | message: not an object",
        "null | message: not an object",
      })
  void theMessageNamesThePlace(String json, String expected) {
    Malformed malformed = refused(ClientMessage.class, json.replace('\'', '"'));
    assertEquals(expected, malformed.getMessage());
    assertFalse(malformed.isUnknownType());
  }

  @Test
  void placesInsideListsAreCounted() {
    String json =
        "{\"type\":\"joined\",\"self\":\"a\",\"members\":[\"b\",null],\"host\":\"a\","
            + "\"locked\":false,\"resumed\":false,\"iceServers\":[],\"rotationSeconds\":120}";
    assertEquals(
        "joined.members[1]: not a string", refused(ServerMessage.class, json).getMessage());
    String nested = json.replace(",null", "").replace("[]", "[{\"urls\":{}}]");
    assertEquals(
        "joined.iceServers[0].urls: not an array",
        refused(ServerMessage.class, nested).getMessage());
  }

  @Test
  void anUnknownTypeIsToldApartAndNotQuoted() {
    Malformed malformed = refused(ClientMessage.class, "{\"type\":\"whisper\"}");
    assertTrue(malformed.isUnknownType());
    assertFalse(malformed.toString().contains("whisper"));
  }

  @Test
  void constantsAreSpelledExactly() {
    String json = "{\"type\":\"description\",\"kind\":\"offer\",\"sdp\":\"v=0\"}";
    assertEquals(
        "description.kind: not one of the known names",
        refused(PeerMessage.class, json).getMessage());
    String byNumber = json.replace("\"offer\"", "0");
    assertEquals(
        "description.kind: not one of the known names",
        refused(PeerMessage.class, byNumber).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{\"type\":\"leave\"} {}",
        "{\"type\":\"leave\"}]",
        "{'type':'leave'}",
        "{\"type\":\"ping\",\"sentAt\":NaN}",
        "{\"type\":\"ping\",\"sentAt\":1e99999999999999999999999999999999}",
        "\uFFFD\u0000",
      })
  void whatIsNotOneJsonValueIsMalformed(String text) {
    Malformed malformed = refused(ClientMessage.class, text);
    assertFalse(malformed.toString().contains("leave"));
  }

  @Test
  void nestingEndsAtTheLimit() throws Malformed {
    assertEquals(new ClientMessage.Leave(), codec.decode(ClientMessage.class, nested(15)));
    refused(ClientMessage.class, nested(16));
    refused(ClientMessage.class, "[".repeat(100_000));
  }

  private static String nested(int arrays) {
    return "{\"type\":\"leave\",\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
  }

  @Test
  void aLongJoinIsReadWhole() throws Malformed {
    Join join = new Join(1, "x".repeat(60_000), "", "");
    assertEquals(join, codec.decode(ClientMessage.class, codec.encode(ClientMessage.class, join)));
  }

  private <T> Malformed refused(Class<T> type, String json) {
    return assertThrows(Malformed.class, () -> codec.decode(type, json));
  }
}
