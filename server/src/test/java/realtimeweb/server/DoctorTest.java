package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** {@code java -jar realtimeweb.jar doctor}, where no server runs yet. */
class DoctorTest extends DoctorRun {
  @Test
  void aFreePortIsGoodAndTheLackOfTurnIsNoted() throws IOException {
    int port = freePort();
    assertEquals(0, doctor("--port=" + port));
    says("ok    Address: Nothing runs at http://localhost:" + port + " yet, and the port is free.");
    says("look  TURN: There is none.");
    says("Nothing is wrong.");
  }

  @Test
  void aStrangerAtTheAddressIsBad() throws Exception {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread hangsUp = new Thread(() -> hangUp(stranger));
      hangsUp.start();
      String address = "http://localhost:" + stranger.getLocalPort();
      assertEquals(1, doctor(address));
      says("BAD   Address: Something answers at " + address + ", but not as RealtimeWeb does.");
      says("Something is wrong; see the lines marked BAD.");
    }
  }

  private static void hangUp(ServerSocket stranger) {
    try {
      while (true) {
        stranger.accept().close();
      }
    } catch (IOException e) {
      // The test is over.
      return;
    }
  }

  @Test
  void whereNobodyListensTheFirewallIsSuspected() throws IOException {
    String url = "turn:localhost:" + freePort() + "?transport=tcp";
    assertEquals(1, doctor("--port=" + freePort(), "--turn-url=" + url, "--turn-secret=s"));
    says("BAD   " + url + ": No answer (");
    says("Open TCP port");
  }

  @Test
  void helpAndWrongAddressesAreSentences() {
    assertEquals(0, doctor("--help"));
    says("Status 1 if anything is bad.");
    assertEquals(2, doctor("call.example.org"));
    assertEquals(
        "The address is call.example.org, but must be such as https://call.example.org.",
        err.toString(UTF_8).strip());
    assertFalse(out.toString(UTF_8).contains("BAD"));
  }
}
