package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.JvmCrypto;

/** What a peer may say of itself. */
class GreetingTest {
  private final Greeting greeting =
      new Greeting(
          new JvmCrypto(),
          new TestCodec(),
          new Introduction("Ann", FakePeer.FINGERPRINT, List.of("chat"), 7, "1"));

  @Test
  void whatOneWritesTheOtherReads() throws Malformed {
    assertEquals(
        new Introduction("Ann", FakePeer.FINGERPRINT, List.of("chat"), 9, "1"),
        greeting.read(greeting.write(9)));
  }

  @Test
  void theEpochIsTheLastOfThisChannelOrOfTheOneBefore() {
    assertEquals(7, greeting.epoch(0));
    assertEquals(8, greeting.epoch(8));
  }

  @Test
  void nonsenseIsMalformed() {
    for (String text : List.of("", "null", "[]", "{", "{\"name\":null}", "\u0000")) {
      assertThrows(Malformed.class, () -> greeting.read(Bytes.utf8(text)), text);
    }
  }

  @Test
  void anEpochBelowZeroIsMalformed() {
    assertThrows(Malformed.class, () -> greeting.read(greeting.write(-1)));
  }
}
