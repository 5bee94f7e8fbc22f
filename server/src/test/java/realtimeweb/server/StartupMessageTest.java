package realtimeweb.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The server itself listens at a free port of localhost; what is printed goes by the settings. */
class StartupMessageTest {
  private static final String ONE_NETWORK =
      "Without STUN and TURN, calls connect within one network only;";

  @Test
  void anAddressHasOnePairOfBracketsAndItsShortForm() throws Exception {
    assertEquals("http://[2001:db8::7]:", address("--host=[2001:DB8:0:0:0:0:0:7]"));
    assertEquals("http://[::1]:", address("--host=::1"));
    assertEquals("http://localhost:", address("--host=0:0:0:0:0:0:0:0"));
    assertEquals("http://192.0.2.7:", address("--host=192.0.2.7"));
  }

  private static String address(String host) throws Exception {
    try (Served served = new Served(host)) {
      String first = served.announcement().lines().findFirst().orElse("");
      return first.replaceFirst("RealtimeWeb is ready: (.*:)[0-9]+", "$1");
    }
  }

  @Test
  void withoutStunAndTurnItSaysWhatCallsReach() throws Exception {
    try (Served served = new Served()) {
      assertTrue(served.announcement().contains(ONE_NETWORK));
    }
    for (List<String> flags :
        List.of(
            List.of("--stun-url=stun:stun.test"),
            List.of("--turn-url=turn:turn.test", "--turn-secret=s"))) {
      try (Served served = new Served(flags.toArray(String[]::new))) {
        assertFalse(served.announcement().contains(ONE_NETWORK), flags::toString);
      }
    }
  }
}
