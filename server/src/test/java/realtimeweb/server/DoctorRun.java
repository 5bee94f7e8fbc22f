package realtimeweb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** {@code java -jar realtimeweb.jar doctor} in this JVM, and what it printed. */
abstract class DoctorRun {
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();

  final void says(String text) {
    assertTrue(out.toString(UTF_8).contains(text), () -> text + "\n" + out.toString(UTF_8));
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return probe.getLocalPort();
    }
  }

  final int doctor(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "doctor";
    System.arraycopy(args, 0, all, 1, args.length);
    return Main.run(
        all, Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
