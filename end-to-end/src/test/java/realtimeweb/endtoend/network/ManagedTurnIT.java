package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.OwnAddress;
import realtimeweb.endtoend.stage.program.TestCertificate;
import realtimeweb.endtoend.stage.waiting.Until;

/** The coturn that the jar runs, on this machine's own, probably private address. */
class ManagedTurnIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void onALanTwoWhoBothNeedTheRelayMeet() throws IOException {
    Jar jar = stage.server(flags());
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).onlyThroughTurn().smallCamera();
    Tab lan = stage.open(visit).enters("harbour", "Lan");
    Tab bao = stage.open(visit).enters("harbour", "Bảo");
    lan.meets("Bảo");
    Reception.comesIn(lan.sees("Bảo"));
    assertEquals("relay", lan.sees("Bảo").reception().local());
    assertEquals("relay", bao.sees("Lan").reception().local());
  }

  @Test
  void aServerThatIsKilledLeavesNoCoturnAndNoSecretBehind() throws IOException {
    Jar jar = stage.server(flags());
    ProcessHandle coturn = coturn(jar);
    Path directory = directory(coturn);
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
    Path configuration = directory.resolve("turnserver.conf");
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(configuration)));
    jar.kill();
    Until.holds("coturn ends", () -> !coturn.isAlive());
    Until.holds("its directory is gone", () -> Files.notExists(directory));
  }

  @Test
  void aServerThatIsStoppedStopsItsCoturn() throws IOException {
    Jar jar = stage.server(flags());
    ProcessHandle coturn = coturn(jar);
    Path directory = directory(coturn);
    jar.close();
    assertFalse(coturn.isAlive());
    assertTrue(Files.notExists(directory));
  }

  @Test
  void aRenewedCertificateIsShownWithoutARestart(
      @TempDir Path first, @TempDir Path second, @TempDir Path used) throws IOException {
    TestCertificate old = TestCertificate.of(OwnAddress.find(), first);
    TestCertificate fresh = TestCertificate.of(OwnAddress.find(), second);
    int tlsPort = freePort();
    Path chain = Files.copy(old.chain(), used.resolve("chain.pem"));
    Path key = Files.copy(old.key(), used.resolve("key.pem"));
    Jar jar =
        stage.server(
            flags("--turn-tls-port=" + tlsPort, "--turn-cert=" + chain, "--turn-key=" + key));
    ProcessHandle coturn = coturn(jar);
    Until.holds("the old one", () -> old.isShownAt(OwnAddress.find(), tlsPort));
    Files.writeString(chain, Files.readString(fresh.chain()));
    Files.writeString(key, Files.readString(fresh.key()));
    Until.holds("the new one", () -> fresh.isShownAt(OwnAddress.find(), tlsPort));
    assertTrue(coturn.isAlive());
    assertTrue(jar.log().contains("turn_certificate_changed"), jar::log);
  }

  @Test
  void theDoctorFindsARunningServerHealthy(@TempDir Path files) throws IOException {
    TestCertificate certificate = TestCertificate.of(OwnAddress.find(), files);
    Jar jar =
        stage.server(
            flags(
                "--turn-tls-port=" + freePort(),
                "--turn-cert=" + certificate.chain(),
                "--turn-key=" + certificate.key()));
    Jar.Ended doctor = Jar.run("doctor", jar.url());
    assertEquals(0, doctor.status(), doctor::output);
    String output = doctor.output();
    assertTrue(output.contains("ok    Address: RealtimeWeb answers at " + jar.url()), output);
    assertTrue(
        output.contains("ok    WebSocket: A room was joined, as a browser joins one."), output);
    for (String end : List.of("?transport=udp", "?transport=tcp")) {
      assertTrue(output.contains(end + ": It relays"), output);
    }
    assertTrue(output.contains("ok    turns:" + OwnAddress.find()), output);
    assertTrue(output.contains("look  Certificate of " + OwnAddress.find()), output);
  }

  private static ProcessHandle coturn(Jar jar) {
    return jar.process()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/turnserver"))
        .findFirst()
        .orElseThrow();
  }

  /** As its command line names it. */
  private static Path directory(ProcessHandle coturn) {
    String[] words = coturn.info().arguments().orElseThrow();
    return Path.of(words[words.length - 1]).getParent();
  }

  private static String[] flags(String... more) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--turn=managed",
                "--turn-listen=" + OwnAddress.find(),
                "--turn-port=" + freePort(),
                "--turn-ports=49300-49399"));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(OwnAddress.find()))) {
      return probe.getLocalPort();
    }
  }
}
