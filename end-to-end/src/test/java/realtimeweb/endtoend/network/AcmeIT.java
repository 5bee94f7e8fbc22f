package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.program.AcmeServer;
import realtimeweb.endtoend.stage.program.Jar;

/** Against a real ACME server that asks for the challenge by http. */
class AcmeIT {
  @RegisterExtension final Stage stage = new Stage();

  private final Path directory;

  AcmeIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeAll
  static void askForPebble() {
    assumeTrue(AcmeServer.isInstalled(), "pebble is not installed");
  }

  @Test
  void twoDomainsGetOneCertificateThatIsKept() throws Exception {
    AcmeServer acme = stage.closing(AcmeServer.start(directory));
    Jar jar = stage.closing(serve(acme));
    jar.says("certificate_renewed until=");
    byte[] issued = Files.readAllBytes(certificate());
    assertEquals(List.of("a.example.org", "b.example.org"), names());
    jar.close();
    Jar again = stage.closing(serve(acme));
    again.close();
    assertTrue(!again.log().contains("certificate_"), again.log());
    assertArrayEquals(issued, Files.readAllBytes(certificate()));
  }

  private Jar serve(AcmeServer acme) {
    return Jar.start(
        acme.javaOptions(),
        "--acme=a.example.org",
        "--acme=b.example.org",
        "--acme-agree",
        "--acme-directory=" + acme.directoryUrl(),
        "--port",
        Integer.toString(acme.challengePort()),
        "--https-port=0",
        "--data=" + directory.resolve("data"));
  }

  private Path certificate() throws IOException {
    try (var all = Files.walk(directory.resolve("data"))) {
      return all.filter(file -> file.endsWith("server.crt")).findFirst().orElseThrow();
    }
  }

  private List<String> names() throws Exception {
    try (var in = Files.newInputStream(certificate())) {
      X509Certificate leaf =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
      List<String> names = new ArrayList<>();
      leaf.getSubjectAlternativeNames().forEach(name -> names.add(String.valueOf(name.get(1))));
      return names.stream().sorted().toList();
    }
  }
}
