package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import realtimeweb.turn.Coturn;
import realtimeweb.turn.TurnPlan;

/** {@code java -jar realtimeweb.jar doctor}, where a real coturn runs or is to run. */
class DoctorWithCoturnIT extends DoctorRun {
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
    says(turn + "?transport=udp: It relays: data went through it and came out at ");
    says(turn + "?transport=tcp: It relays: data went through it and came out at ");
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
}
