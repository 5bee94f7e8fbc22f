package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import realtimeweb.relay.Limit;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpNamesEveryOptionAndNoSecret() {
    assertEquals(0, run(Map.of("REALTIMEWEB_TURN_SECRET", "hush"), "--help"));
    String help = out.toString(UTF_8);
    for (Option option : Option.all()) {
      assertTrue(help.contains(option.flag() + (option.isFlag() ? " " : "=")), option.flag());
    }
    assertTrue(help.contains("Default: " + Limit.MAX_ROOMS.standard() + "."), help);
    assertTrue(help.contains("listen everywhere"), help);
    assertFalse(help.contains("hush"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(0, run(Map.of(), "--version"));
    assertEquals("RealtimeWeb unpackaged (commit unknown)", out.toString(UTF_8).strip());
  }

  @Test
  void aWrongValueEndsWithStatusTwoAndOneSentence() {
    assertEquals(2, run(Map.of(), "--port=99999"));
    assertEquals(
        "--port is 99999, but must be a whole number from 0 to 65535.",
        err.toString(UTF_8).strip());
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void aPortInUseEndsWithStatusOneAndOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      assertEquals(1, run(Map.of(), "--port=" + port));
      assertEquals(
          "localhost:"
              + port
              + " is in use by another program, or not this one's to take; choose others with"
              + " --host and --port.",
          err.toString(UTF_8).strip());
    }
  }

  @Test
  void aHostThatIsNowhereEndsWithStatusOneAndOneSentence() {
    assertEquals(1, run(Map.of(), "--host=nowhere.invalid", "--port=0"));
    assertEquals(
        "nowhere.invalid:0 has a host that cannot be found; choose others with --host and --port.",
        err.toString(UTF_8).strip());
  }

  private int run(Map<String, String> environment, String... args) {
    return Main.run(
        args, environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
