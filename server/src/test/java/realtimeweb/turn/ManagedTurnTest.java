package realtimeweb.turn;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hinders coturn is said before it is started, and where there is none. */
class ManagedTurnTest {
  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String sentence = refusal(taken.getLocalPort());
      assertTrue(
          sentence.startsWith("127.0.0.1:" + taken.getLocalPort() + " cannot be taken"), sentence);
      assertTrue(sentence.contains("systemctl disable --now coturn"), sentence);
    }
  }

  private static String refusal(int port) {
    TurnPlan plan = new TurnPlan("", port, 0, List.of("127.0.0.1"), List.of(), 50_000, 50_099, 20);
    IOException problem =
        assertThrows(
            IOException.class,
            () -> ManagedTurn.start(plan, "between us", () -> null, (event, facts) -> {}).stop());
    return String.valueOf(problem.getMessage());
  }

  @Test
  void withoutCoturnItSaysWhatToInstall() {
    IOException problem =
        assertThrows(IOException.class, () -> CoturnExecutable.find("/nowhere:/neither"));
    assertTrue(String.valueOf(problem.getMessage()).contains("sudo apt-get install coturn"));
  }
}
