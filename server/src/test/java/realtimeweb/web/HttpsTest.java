package realtimeweb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.net.IpNetwork;
import realtimeweb.relay.limits.Limits;

class HttpsTest {
  private final TestIdentity identity = new TestIdentity();
  private TestServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.1.20:8000, /, 192.168.1.20, /",
    "box.local, /x?a=b%20c, box.local, /x?a=b%20c",
    "[fd00::2]:8000, /, [fd00::2], /",
    "box.local, //evil.test/, box.local, //evil.test/",
  })
  void httpFromElsewhereLeadsToHttps(String host, String path, String to, String toPath)
      throws Exception {
    serve(false);
    List<String> answer = http(path, "Host: " + host);
    assertEquals("HTTP/1.1 307 Temporary Redirect", answer.get(0));
    String location = "Location: https://" + to + ":" + server.httpsPort() + toPath;
    assertTrue(answer.contains(location), answer.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:8000", "127.0.0.1:8000", "[::1]:8000", "app.localhost"})
  void onThisMachineHttpStays(String host) throws Exception {
    serve(false);
    assertEquals("HTTP/1.1 200 OK", http("/", "Host: " + host).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trust", "/trust.css", "/trust/ca.crt", "/health"})
  void whatComesBeforeTrustIsThereByHttpToo(String path) throws Exception {
    serve(false);
    assertEquals("HTTP/1.1 200 OK", http(path, "Host: 192.168.1.20").get(0));
  }

  @Test
  void anAcmeServerIsAnsweredByHttp() throws Exception {
    serve(true);
    List<String> answer = http("/.well-known/acme-challenge/token", "Host: meet.example.org");
    assertEquals("token.thumbprint", answer.get(answer.size() - 1));
    assertEquals(
        "HTTP/1.1 404 Not Found",
        http("/.well-known/acme-challenge/other", "Host: meet.example.org").get(0));
  }

  @Test
  void whoseCertificateNeedsNoTrustHasNoPageAboutIt() throws Exception {
    serve(true);
    assertEquals("HTTP/1.1 404 Not Found", http("/trust", "Host: localhost").get(0));
  }

  @Test
  void theTrustPageShowsTheFingerprintAndTheAddressInTheReadersLanguage() throws Exception {
    serve(false);
    String english = String.join("\n", http("/trust", "Host: 192.168.1.20:8000"));
    String shown = english.replace("<wbr>", "");
    assertTrue(shown.contains(TestIdentity.FINGERPRINT), english);
    String address = "https://192.168.1.20:" + server.httpsPort() + "/";
    assertTrue(english.contains("href=\"" + address + "\""), english);
    assertTrue(english.contains("<html lang=\"en\">"));
    String asked = "Accept-Language: fr, vi-VN;q=0.8, en;q=0.5";
    String vietnamese = String.join("\n", http("/trust", "Host: box.local", asked));
    assertTrue(vietnamese.contains("<html lang=\"vi\">"));
    String chosen = String.join("\n", http("/trust?lang=en", "Host: box.local", asked));
    assertTrue(chosen.contains("<html lang=\"en\">"));
  }

  @Test
  void aHostThatIsNoneIsNotWrittenIntoThePage() throws Exception {
    serve(false);
    String page = String.join("\n", http("/trust", "Host: \"><script>"));
    assertTrue(!page.contains("<script>"), page);
  }

  @Test
  void theCertificateComesAsSomethingToInstall() throws Exception {
    serve(false);
    List<String> answer = http("/trust/ca.crt", "Host: 192.168.1.20");
    assertTrue(answer.contains("Content-Type: application/x-x509-ca-cert"), answer.toString());
  }

  @Test
  void onlyALastingCertificateOnTheUsualPortBindsBrowsersToHttps() throws Exception {
    String strict = "Strict-Transport-Security: max-age=15768000";
    serve(true);
    assertTrue(https("/", "Host: meet.example.org").contains(strict));
    assertTrue(!https("/", "Host: meet.example.org:8443").contains(strict));
    assertTrue(!https("/", "Host: localhost").contains(strict));
    assertTrue(!http("/trust", "Host: meet.example.org").contains(strict));
    server.close();
    serve(false);
    assertTrue(!https("/", "Host: meet.example.org").contains(strict));
  }

  @Test
  void aPageThatCameByHttpsMayOpenItsWebSocket() throws Exception {
    serve(false);
    String host = "box.local:" + server.httpsPort();
    assertEquals(
        "HTTP/1.1 101 Switching Protocols",
        https("/ws", upgrade("Host: " + host, "Origin: https://" + host)).get(0));
    assertEquals(
        "HTTP/1.1 403 Forbidden",
        https("/ws", upgrade("Host: " + host, "Origin: https://evil.test")).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void currentTlsIsSpoken(String version) throws Exception {
    serve(false);
    try (SSLSocket socket = identity.connect(server.httpsPort())) {
      socket.setEnabledProtocols(new String[] {version});
      socket.startHandshake();
      assertEquals(version, socket.getSession().getProtocol());
    }
  }

  @Test
  void oldTlsAndWeakCiphersAreRefused() throws Exception {
    serve(false);
    for (String suite :
        List.of("TLS_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA")) {
      try (SSLSocket socket = identity.connect(server.httpsPort())) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        socket.setEnabledCipherSuites(new String[] {suite});
        assertThrows(SSLException.class, socket::startHandshake, suite);
      }
    }
  }

  @Test
  void anotherCertificateServesTheNextHandshakeAndNotTheRunningOne() throws Exception {
    serve(false);
    try (SSLSocket before = identity.connect(server.httpsPort())) {
      before.startHandshake();
      identity.renew();
      try (SSLSocket after = identity.connect(server.httpsPort())) {
        after.startHandshake();
        assertEquals(identity.current(), after.getSession().getPeerCertificates()[0]);
        assertTrue(!identity.current().equals(before.getSession().getPeerCertificates()[0]));
      }
      assertEquals("HTTP/1.1 200 OK", ask(before, "/", "Host: localhost").get(0));
    }
  }

  @Test
  void aTrustedProxyThatSpeaksHttpsIsNotSentAwayAndOthersAre() throws Exception {
    server =
        new TestServer(
            Limits.defaults(), identity.listen(false, List.of(IpNetwork.parse("127.0.0.1"))));
    assertEquals(
        "HTTP/1.1 200 OK",
        http("/", "Host: inside", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https")
            .get(0));
    server.close();
    serve(false);
    assertEquals(
        "HTTP/1.1 307 Temporary Redirect",
        http("/", "Host: inside", "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Proto: https")
            .get(0));
  }

  private void serve(boolean lasting) throws IOException {
    server = new TestServer(Limits.defaults(), identity.listen(lasting, List.of()));
  }

  private static String[] upgrade(String... headers) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg=="));
    all.addAll(List.of(headers));
    return all.toArray(String[]::new);
  }

  private List<String> http(String path, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
      return ask(socket, path, headers);
    }
  }

  private List<String> https(String path, String... headers) throws IOException {
    try (Socket socket = identity.connect(server.httpsPort())) {
      return ask(socket, path, headers);
    }
  }

  /** The answer's lines, until the body ends or a switched protocol begins. */
  private static List<String> ask(Socket socket, String path, String... headers)
      throws IOException {
    String close = path.equals("/ws") ? "" : "\r\nConnection: close";
    String request =
        "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + close + "\r\n\r\n";
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
    BufferedReader reader = new BufferedReader(in);
    List<String> lines = new ArrayList<>();
    String line = reader.readLine();
    while (line != null && !(path.equals("/ws") && line.isEmpty())) {
      lines.add(line);
      line = reader.readLine();
    }
    return lines;
  }
}
