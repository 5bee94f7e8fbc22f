package realtimeweb.endtoend.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.PlaywrightException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.page.Soundness;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.OwnAddress;

/** On a local network, by the address that the terminal prints. */
class HttpsIT {
  @RegisterExtension final Stage stage = new Stage();

  private final Path data;

  HttpsIT(@TempDir Path data) {
    this.data = data;
  }

  @Test
  void whoComesByHttpIsLedToHttpsAndMeetsSomebodyThere() {
    Jar jar = serve();
    String http = "http://" + OwnAddress.find() + ":" + jar.port();
    Tab lan =
        stage
            .open(Visit.with(BrowserKind.CHROMIUM, http).trusting())
            .enters("bridge", "Lan from http");
    assertTrue(lan.page().url().startsWith(jar.lanUrl() + "/"), lan.page().url());
    Tab minh =
        stage
            .open(Visit.with(BrowserKind.CHROMIUM, jar.lanUrl()).trusting())
            .enters("bridge", "Minh from https");
    lan.meets("Minh from https");
    minh.meets("Lan from http");
    Reception.comesIn(lan.sees("Minh from https"));
    lan.chat().says("Chào từ mạng nội bộ");
    minh.chat().reads("Chào từ mạng nội bộ");
  }

  @Test
  void aBrowserThatWasNotToldToTrustTheServerRefuses() {
    Jar jar = serve();
    Tab stranger = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.lanUrl()));
    PlaywrightException refusal = assertThrows(PlaywrightException.class, stranger::opens);
    assertTrue(refusal.getMessage().contains("ERR_CERT_AUTHORITY_INVALID"), refusal.getMessage());
  }

  @Test
  void whoTrustsTheDownloadedAuthorityTrustsEveryAddressOfTheServer() throws Exception {
    Jar jar = serve();
    HttpClient client = HttpClient.newBuilder().sslContext(trusting(download(jar))).build();
    int port = URI.create(jar.lanUrl()).getPort();
    for (String host : List.of(OwnAddress.find(), "localhost", "127.0.0.1")) {
      URI health = URI.create("https://" + host + ":" + port + "/health");
      var answer = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), host);
    }
  }

  @Test
  void theTrustPageIsSoundInBothLanguagesOnEveryScreen() {
    Jar jar = serve();
    String fingerprint = jar.says("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    Soundness soundness = new Soundness();
    for (String language : List.of("en", "vi")) {
      for (Visit.Screen screen : Visit.Screen.values()) {
        Tab tab =
            stage.open(
                Visit.with(BrowserKind.CHROMIUM, "http://" + OwnAddress.find() + ":" + jar.port())
                    .at(screen));
        tab.page()
            .navigate("http://" + OwnAddress.find() + ":" + jar.port() + "/trust?lang=" + language);
        assertEquals(fingerprint, tab.page().locator(".fingerprint").innerText());
        soundness.of("trust " + language + " " + screen, tab);
        tab.screenshot(Path.of("target", "trust-" + language + "-" + screen + ".png"));
      }
    }
    assertEquals(List.of(), soundness.findings());
  }

  private Jar serve() {
    return stage.server(
        "--https", "--https-port", "0", "--host", "0.0.0.0", "--data", data.toString());
  }

  /** As a person does on the page, by http. */
  private byte[] download(Jar jar) throws IOException {
    Tab tab = stage.chromium(jar.url());
    tab.page().navigate(jar.url() + "/trust");
    Download file = tab.page().waitForDownload(() -> tab.page().locator("a.button").click());
    assertEquals("realtimeweb-ca.crt", file.suggestedFilename());
    return Files.readAllBytes(file.path());
  }

  private static SSLContext trusting(byte[] authority)
      throws GeneralSecurityException, IOException {
    Certificate certificate =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(authority));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("authority", certificate);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
