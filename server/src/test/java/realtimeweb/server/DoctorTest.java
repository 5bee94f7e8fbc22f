package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code java -jar realtimeweb.jar doctor}, where no server runs yet. */
class DoctorTest extends DoctorRun {
  @Test
  void whatWasNotTriedIsSaidAndNotCalledGood() throws IOException {
    int port = freePort();
    assertEquals(0, doctor("--port=" + port));
    String address = "http://localhost:" + port;
    says("skip  Address: No server runs at " + address + " yet; the port is free.");
    says("skip  WebSocket: No server runs at " + address + " to be joined.");
    says("look  STUN and TURN: There are none, so that calls connect within one network only;");
    says("What was tried works, but not everything could be; see the lines marked skip.");
    assertFalse(out.toString(UTF_8).contains("Everything works"));
  }

  @Test
  void aServerThatSomebodyNamedMustBeThere() throws IOException {
    String address = "http://localhost:" + freePort();
    assertEquals(1, doctor(address));
    says("BAD   Address: " + address + " takes no connections. Start the server there");
    says("skip  STUN and TURN: The server names them to those inside alone.");
    assertEquals(1, doctor("https://nowhere.invalid"));
    says("https://nowhere.invalid has a host of which no address is known.");
    says("skip  Certificate: No server shows one at https://nowhere.invalid.");
  }

  @Test
  void aServerThatRunsIsJoinedAndItsStunAsked() throws Exception {
    try (FakeStun stun = new FakeStun();
        Served served = new Served("--stun-url=" + stun.url())) {
      assertEquals(0, doctor(served.address()));
      says("ok    Address: RealtimeWeb answers at " + served.address() + ".");
      says("ok    WebSocket: A room was joined, as a browser joins one.");
      says("ok    " + stun.url() + ": It answers: it sees this machine as 127.0.0.1:");
      says("look  TURN: There is none.");
      says("What was tried works; see the lines marked look.");
    }
  }

  @Test
  void aStunServerThatSaysNothingIsBad() throws Exception {
    try (DatagramSocket dead = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      String url = "stun:127.0.0.1:" + dead.getLocalPort();
      assertEquals(1, doctor("--port=" + freePort(), "--stun-url=" + url));
      says("BAD   " + url + ": No answer (");
    }
  }

  @Test
  void aStrangerAtTheAddressIsBad() throws Exception {
    try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread hangsUp = new Thread(() -> hangUp(stranger));
      hangsUp.start();
      String address = "http://localhost:" + stranger.getLocalPort();
      assertEquals(1, doctor(address));
      says("BAD   Address: " + address + " takes connections, but does not answer as RealtimeWeb");
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
    for (String wrong :
        List.of(
            "call.example.org",
            "http://a_b",
            "http://a:0",
            "http://a:65536",
            "http://a/b?c",
            "http://[::1",
            "http://[::zz]",
            "http://[fe80::1%25eth0]",
            "ftp://a",
            "http://256.1.1.1")) {
      err.reset();
      assertEquals(2, doctor(wrong));
      assertEquals(
          "The address is "
              + wrong
              + ", but must be such as https://call.example.org or http://[2001:db8::7]:8000.",
          err.toString(UTF_8).strip());
    }
    err.reset();
    assertEquals(2, doctor("--port=0"));
    assertTrue(err.toString(UTF_8).startsWith("The doctor needs an address to look at"));
    assertFalse(out.toString(UTF_8).contains("BAD"));
  }
}
