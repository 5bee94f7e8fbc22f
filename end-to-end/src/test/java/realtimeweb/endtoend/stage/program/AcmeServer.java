package realtimeweb.endtoend.stage.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Pebble, Let's Encrypt's small ACME server, for which every name leads to this machine. */
public final class AcmeServer implements AutoCloseable {
  private final Program names;
  private final Program pebble;
  private final TestCertificate certificate;
  private final int port;
  private final int challengePort;

  private AcmeServer(Path directory) {
    try {
      port = freePort();
      challengePort = freePort();
      certificate = TestCertificate.ofLocalhost(directory);
      int dns = freePort();
      Files.writeString(directory.resolve("pebble.json"), configuration());
      names = new Program(names(dns));
      pebble = new Program(pebble(directory, dns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pebble.waitFor(Pattern.compile("ACME directory available"));
  }

  /** Whether it is installed: it is Debian's package pebble. */
  public static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "pebble")));
  }

  public static AcmeServer start(Path directory) {
    return new AcmeServer(directory);
  }

  public String directoryUrl() {
    return "https://localhost:" + port + "/dir";
  }

  /** Where it asks for the challenge instead of port 80. */
  public int challengePort() {
    return challengePort;
  }

  /** With which Java trusts its https. */
  public List<String> javaOptions() {
    return certificate.trusting();
  }

  @Override
  public void close() {
    pebble.terminate();
    names.terminate();
  }

  private String configuration() {
    return "{\"pebble\":{\"listenAddress\":\"127.0.0.1:"
        + port
        + "\",\"managementListenAddress\":\"\",\"certificate\":\""
        + certificate.chain()
        + "\",\"privateKey\":\""
        + certificate.key()
        + "\",\"httpPort\":"
        + challengePort
        + ",\"tlsPort\":1}}";
  }

  private static List<String> names(int dns) {
    return List.of(
        "pebble-challtestsrv",
        "-defaultIPv4=127.0.0.1",
        "-defaultIPv6=",
        "-dns01=127.0.0.1:" + dns,
        "-http01=",
        "-https01=",
        "-tlsalpn01=",
        "-management=127.0.0.1:0");
  }

  private static List<String> pebble(Path directory, int dns) {
    return List.of(
        "env",
        // else it waits as long as a server far away may take
        "PEBBLE_VA_NOSLEEP=1",
        "pebble",
        "-config=" + directory.resolve("pebble.json"),
        "-dnsserver=127.0.0.1:" + dns);
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
