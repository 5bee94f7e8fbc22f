package realtimeweb.endtoend.stage.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import realtimeweb.endtoend.stage.waiting.Until;

/** A real coturn with time-limited credentials, on the machine's own address. */
public final class TurnServer implements AutoCloseable {
  private final Program program;
  private final int port;

  private TurnServer(Program program, int port) {
    this.program = program;
    this.port = port;
  }

  public static TurnServer start(String secret) {
    int port = freePort();
    Program program = new Program(command(port, secret));
    // it says nothing when it is ready, but it listens on TCP as well
    Until.holds("coturn listens", () -> accepts(port));
    return new TurnServer(program, port);
  }

  /** Such as {@code turn:192.0.2.7:41000?transport=udp}. */
  public String url() {
    return "turn:" + OwnAddress.find() + ":" + port + "?transport=udp";
  }

  @Override
  public void close() {
    program.terminate();
  }

  private static boolean accepts(int port) {
    try (Socket socket = new Socket(OwnAddress.find(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> command(int port, String secret) {
    return List.of(
        Executable.find("turnserver.path", "turnserver").toString(),
        "-n",
        "--log-file=stdout",
        "--simple-log",
        "--listening-ip=" + OwnAddress.find(),
        "--relay-ip=" + OwnAddress.find(),
        "--listening-port=" + port,
        "--min-port=49160",
        "--max-port=49259",
        "--fingerprint",
        "--use-auth-secret",
        "--static-auth-secret=" + secret,
        "--realm=realtimeweb.test",
        "--no-cli",
        "--no-tls",
        "--no-dtls",
        "--no-multicast-peers",
        "--userdb=" + scratch().resolve("turn.sqlite"),
        "--pidfile=" + scratch().resolve("turn.pid"));
  }

  private static Path scratch() {
    try {
      return Files.createDirectories(Path.of("target").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** coturn cannot choose one itself; it listens on TCP and UDP alike. */
  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(OwnAddress.find()))) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
