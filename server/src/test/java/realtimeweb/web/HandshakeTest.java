package realtimeweb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.net.IpNetwork;
import realtimeweb.relay.limits.Limits;

/** What RFC 6455 section 4 asks of a server before the first frame. */
@Timeout(30)
class HandshakeTest {
  private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
  private static final String VERSION = "Sec-WebSocket-Version: 13";
  private static final String UPGRADE = "Upgrade: websocket";
  private static final String CONNECTION = "Connection: Upgrade";

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer(Limits.defaults());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private List<String> answer(String... headers) throws IOException {
    return answer(server, "localhost:" + server.port, server.origin(), headers);
  }

  private static List<String> answer(
      TestServer server, String host, String origin, String... headers) throws IOException {
    String request =
        "GET /ws HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\n%s\r\n\r\n"
            .formatted(host, origin, String.join("\r\n", headers));
    try (Socket socket = new Socket("localhost", server.port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      List<String> head = new ArrayList<>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.add(line);
      }
      return head;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://meet.example.org:8443, meet.example.org, 8443, 101",
    "https://meet.example.org, meet.example.org, 8443, 101",
    "https://meet.example.org:8443, meet.example.org:8443, 8080, 101",
    "https://[2001:db8::7]:8443, [2001:db8::7], 8443, 101",
    "https://meet.example.org:8444, meet.example.org, 8443, 403",
    "https://meet.example.org:8080, meet.example.org:8443, 8080, 403",
    "https://evil.test:8443, meet.example.org, 8443, 403",
  })
  void aTrustedProxyMayNameThePortBesideTheHost(String origin, String host, String port, int status)
      throws Exception {
    List<IpNetwork> here = List.of(IpNetwork.parse("127.0.0.1"), IpNetwork.parse("::1"));
    ListenConfiguration behind = new ListenConfiguration("localhost", 0, null, here, token -> null);
    try (TestServer inner = new TestServer(Limits.defaults(), behind)) {
      List<String> head =
          answer(
              inner,
              "inner:8000",
              origin,
              UPGRADE,
              CONNECTION,
              VERSION,
              KEY,
              "X-Forwarded-For: 203.0.113.7",
              "X-Forwarded-Host: " + host,
              "X-Forwarded-Port: " + port);
      assertTrue(head.get(0).contains(" " + status + " "), head.toString());
    }
  }

  @Test
  void theRfcsOwnKeyHasTheRfcsOwnAnswer422() throws Exception {
    List<String> head = answer(UPGRADE, CONNECTION, VERSION, KEY);
    assertEquals("HTTP/1.1 101 Switching Protocols", head.get(0));
    assertTrue(
        head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), head.toString());
    assertTrue(head.stream().anyMatch("upgrade: websocket"::equalsIgnoreCase), head.toString());
    assertTrue(head.stream().anyMatch("connection: upgrade"::equalsIgnoreCase), head.toString());
  }

  @Test
  void wordsAreReadWhateverTheirCaseAndCompany421() throws Exception {
    String company = "Connection: keep-alive, upgrade";
    assertTrue(answer("Upgrade: WebSocket", company, VERSION, KEY).get(0).contains(" 101 "));
  }

  @Test
  void neitherSubprotocolNorExtensionIsTakenUp422() throws Exception {
    List<String> head =
        answer(
            UPGRADE,
            CONNECTION,
            VERSION,
            KEY,
            "Sec-WebSocket-Protocol: chat, superchat",
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits");
    assertTrue(head.get(0).contains(" 101 "), head.toString());
    String all = head.toString().toLowerCase(Locale.ROOT);
    assertFalse(all.contains("websocket-protocol") || all.contains("extensions"), all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8", "12", "14", "x"})
  void anotherVersionIsToldWhichOneIsSpoken44(String version) throws Exception {
    List<String> head = answer(UPGRADE, CONNECTION, "Sec-WebSocket-Version: " + version, KEY);
    assertTrue(head.get(0).contains(" 426 "), head.toString());
    assertTrue(head.contains("Sec-WebSocket-Version: 13"), head.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "dGhlIHNhbXBsZSBub25jZQ", "dGhlIHNhbXBsZSBub25jZTE=", "?"})
  void aKeyThatIsNotSixteenBytesOfBase64IsRefused421(String key) throws Exception {
    String status = answer(UPGRADE, CONNECTION, VERSION, "Sec-WebSocket-Key: " + key).get(0);
    assertTrue(status.contains(" 400 "), status);
  }

  @Test
  void twoVersionsAreToldWhichOneIsSpoken44() throws Exception {
    String status = answer(UPGRADE, CONNECTION, VERSION, VERSION, KEY).get(0);
    assertTrue(status.contains(" 426 "), status);
  }

  @Test
  void onlyAPageHasAPolicy() throws Exception {
    String socket = answer(UPGRADE, CONNECTION, VERSION, KEY).toString();
    String refusal = answer(UPGRADE, CONNECTION, KEY).toString();
    assertFalse(socket.contains("Content-Security-Policy"), socket);
    assertTrue(refusal.contains("Content-Security-Policy"), refusal);
  }

  @Test
  void twoKeysAreRefused421() throws Exception {
    String status = answer(UPGRADE, CONNECTION, VERSION, KEY, KEY).get(0);
    assertTrue(status.contains(" 400 "), status);
  }

  @Test
  void whatLacksAnyPartIsNoHandshake421() throws Exception {
    for (List<String> lacking :
        List.of(
            List.of(CONNECTION, VERSION, KEY),
            List.of(UPGRADE, VERSION, KEY),
            List.of(UPGRADE, CONNECTION, KEY),
            List.of(UPGRADE, CONNECTION, VERSION))) {
      String status = answer(lacking.toArray(String[]::new)).get(0);
      assertTrue(status.contains(" 426 "), lacking + " " + status);
    }
  }
}
