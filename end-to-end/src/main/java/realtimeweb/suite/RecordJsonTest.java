package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.json.RecordJson;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Samples;
import realtimeweb.protocol.ServerMessage;

final class RecordJsonTest {
  private static final String REPLACEMENTS = "\"{}[],:0-9.eE\\u tn\u0000\u00e9";

  private final RecordCodec codec = new RecordJson();

  private interface Check {
    <T> void on(Class<T> type, T sample) throws Malformed;
  }

  private static <T> void each(Class<T> type, List<T> samples, Check check) throws Malformed {
    for (T sample : samples) {
      check.on(type, sample);
    }
  }

  private static void everySample(Check check) throws Malformed {
    each(ClientMessage.class, Samples.CLIENT, check);
    each(ServerMessage.class, Samples.SERVER, check);
    each(PeerMessage.class, Samples.PEER, check);
    each(Introduction.class, Samples.INTRODUCTIONS, check);
  }

  @Test
  void everySampleReturnsAsItWent() throws Malformed {
    everySample(
        new Check() {
          @Override
          public <T> void on(Class<T> type, T sample) throws Malformed {
            assertEquals(sample, codec.decode(type, codec.encode(type, sample)));
          }
        });
  }

  @Test
  void whatIsCutOffAnywhereIsMalformed() throws Malformed {
    everySample(
        new Check() {
          @Override
          public <T> void on(Class<T> type, T sample) {
            String json = codec.encode(type, sample);
            for (int i = 0; i < json.length(); i++) {
              String cut = json.substring(0, i);
              assertThrows(Malformed.class, () -> codec.decode(type, cut));
            }
          }
        });
  }

  @Test
  void aChangedCharacterDecodesOrIsMalformed() throws Malformed {
    everySample(
        new Check() {
          @Override
          public <T> void on(Class<T> type, T sample) {
            String json = codec.encode(type, sample);
            for (int i = 0; i < json.length(); i++) {
              for (int r = 0; r < REPLACEMENTS.length(); r++) {
                char c = REPLACEMENTS.charAt(r);
                decodesOrIsMalformed(type, json.substring(0, i) + c + json.substring(i + 1));
              }
            }
          }
        });
  }

  private <T> void decodesOrIsMalformed(Class<T> type, String json) {
    try {
      codec.encode(type, codec.decode(type, json));
    } catch (Malformed named) {
      assertEquals(true, named.getMessage() != null);
    }
  }

  @Test
  void unknownMembersAreIgnored() throws Malformed {
    assertEquals(
        new PeerMessage.Bye(),
        codec.decode(PeerMessage.class, "{\"type\":\"bye\",\"later\":{\"x\":[1]}}"));
  }

  @Test
  void absentAndNullAreTheSameWhereAllowed() throws Malformed {
    PeerMessage end = new PeerMessage.Candidate("", null, null);
    assertEquals(
        end, codec.decode(PeerMessage.class, "{\"type\":\"candidate\",\"candidate\":\"\"}"));
    assertEquals(
        end,
        codec.decode(
            PeerMessage.class, "{\"type\":\"candidate\",\"candidate\":\"\",\"sdpMid\":null}"));
  }

  @Test
  void theMessageNamesThePlaceAndNeverTheContent() {
    assertMalformed("serverMessage: not JSON", "secret");
    assertMalformed("serverMessage: not of kind object", "null");
    assertMalformed("serverMessage: not of kind object", "[]");
    assertMalformed("serverMessage.type: missing", "{}");
    assertMalformed("serverMessage.type: not of kind string", "{\"type\":1}");
    assertMalformed("serverMessage.type: unknown", "{\"type\":\"secret\"}");
    assertMalformed("pong.sentAt: missing", "{\"type\":\"pong\"}");
    assertMalformed("pong.sentAt: not of kind number", "{\"type\":\"pong\",\"sentAt\":\"7\"}");
    assertMalformed(
        "memberLeft.reason: not one of the known names",
        "{\"type\":\"memberLeft\",\"id\":\"\",\"reason\":\"secret\"}");
    assertMalformed(
        "joined.iceServers[0].urls[1]: not of kind string",
        "{\"type\":\"joined\",\"self\":\"\",\"members\":[],\"host\":\"\",\"locked\":false,"
            + "\"resumed\":false,\"iceServers\":[{\"urls\":[\"\",null]}],\"rotationSeconds\":1}");
  }

  @Test
  void whatEveryJavaScriptObjectHasIsNoMember() {
    assertMalformed("serverMessage.type: unknown", "{\"type\":\"constructor\"}");
    assertMalformed("serverMessage.type: unknown", "{\"type\":\"__proto__\"}");
    assertMalformed("serverMessage.type: missing", "{\"__proto__\":{\"type\":\"pong\"}}");
  }

  @Test
  void numbersAreWholeAndExact() throws Malformed {
    String range = "pong.sentAt: not a whole number in range";
    assertMalformed(range, "{\"type\":\"pong\",\"sentAt\":1.5}");
    assertMalformed(range, "{\"type\":\"pong\",\"sentAt\":9007199254740992}");
    assertMalformed(range, "{\"type\":\"pong\",\"sentAt\":1e999}");
    ServerMessage largest = new ServerMessage.Pong(9_007_199_254_740_991L);
    assertEquals(
        largest, codec.decode(ServerMessage.class, codec.encode(ServerMessage.class, largest)));
    assertThrows(
        IllegalArgumentException.class,
        () -> codec.encode(ServerMessage.class, new ServerMessage.Pong(Long.MAX_VALUE)));
  }

  private void assertMalformed(String message, String json) {
    Malformed malformed =
        assertThrows(Malformed.class, () -> codec.decode(ServerMessage.class, json));
    assertEquals(message, malformed.getMessage());
  }
}
