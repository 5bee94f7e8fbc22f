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
import realtimeweb.turn.Coturn;
import realtimeweb.turn.TurnPlan;

/** {@code java -jar realtimeweb.jar doctor}, where no server runs yet. */
class DoctorTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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
  void aManagedTurnIsTriedOutByUdpAndTcpAndEnded() throws IOException {
    TurnPlan plan = Coturn.plan();
    Coturn.start(plan, () -> null).close();
    String own = plan.addresses().get(0);
    String[] flags = {
      "--port=" + freePort(),
      "--turn=managed",
      "--turn-listen=" + own,
      "--turn-port=" + plan.port(),
      "--turn-ports=50000-50099"
    };
    assertEquals(0, doctor(flags), () -> out.toString(UTF_8));
    String turn = "ok    turn:" + (own.contains(":") ? "[" + own + "]" : own) + ":" + plan.port();
    says(turn + "?transport=udp: It relays: data went through it and came out.");
    says(turn + "?transport=tcp: It relays: data went through it and came out.");
    out.reset();
    assertEquals(0, doctor(flags), () -> out.toString(UTF_8));
  }

  @Test
  void anotherSecretThanCoturnsIsNamed() throws IOException {
    try (Coturn coturn = Coturn.start()) {
      String url = "turn:" + coturn.plan.addresses().get(0) + ":" + coturn.plan.port();
      assertEquals(1, doctor("--port=" + freePort(), "--turn-url=" + url, "--turn-secret=another"));
      says("BAD   " + url + ": It does not take our credentials. --turn-secret must be");
      assertEquals(
          0, doctor("--port=" + freePort(), "--turn-url=" + url, "--turn-secret=" + Coturn.SECRET));
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

  private void says(String text) {
    assertTrue(out.toString(UTF_8).contains(text), () -> text + "\n" + out.toString(UTF_8));
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return probe.getLocalPort();
    }
  }

  private int doctor(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "doctor";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(
        all, Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
