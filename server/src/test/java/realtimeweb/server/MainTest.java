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
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.relay.limits.Limit;
import realtimeweb.server.settings.Option;

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
    assertTrue(help.contains("Default: " + Limit.MAX_ROOMS.defaultValue() + "."), help);
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
  void aPortInUseEndsWithStatusOneAndOneSentence(@TempDir Path data) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      assertEquals(1, run(Map.of(), "--port=" + port));
      assertEquals(
          "localhost:" + port + " is in use by another program; choose another port with --port.",
          err.toString(UTF_8).strip());
      assertEquals(
          1, run(Map.of(), "--https", "--data=" + data, "--port=0", "--https-port=" + port));
      assertTrue(
          err.toString(UTF_8)
              .contains(
                  "0.0.0.0:"
                      + port
                      + " is in use by another program; choose another port with --https-port."));
    }
  }

  @Test
  void aHostThatIsNowhereEndsWithStatusOneAndOneSentence() {
    assertEquals(1, run(Map.of(), "--host=nowhere.invalid", "--port=0"));
    assertEquals(
        "--host is nowhere.invalid, but no address is known for it.", err.toString(UTF_8).strip());
  }

  @Test
  void anAddressOfAnotherMachineEndsWithStatusOneAndOneSentence() {
    assertEquals(1, run(Map.of(), "--host=2001:db8:0::1", "--port=0"));
    String sentence = err.toString(UTF_8);
    assertTrue(sentence.startsWith("--host is 2001:db8::1, but "), sentence);
    assertEquals(1, sentence.lines().count(), sentence);
  }

  @Test
  void whatLooksLikeASettingIsNamedBeforeTheStart() {
    assertEquals(1, run(Map.of("REALTIMEWEB_PROT", "1"), "--host=nowhere.invalid", "--port=0"));
    assertTrue(err.toString(UTF_8).startsWith("REALTIMEWEB_PROT in the environment is no setting"));
  }

  private int run(Map<String, String> environment, String... args) {
    return Main.run(
        args, environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
