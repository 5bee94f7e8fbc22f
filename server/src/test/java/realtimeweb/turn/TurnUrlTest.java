package realtimeweb.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each was given to Chromium 156 and to Firefox 153: what either refuses is refused here. */
class TurnUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "stun:example.org:0",
        "stun:example.org:65536",
        "stun:example.org:99999999999",
        "stun:example.org:",
        "stun:example.org:+3478",
        "stun:example.org:1",
        "turn:example.org:5060",
        "stun:example.org?transport=udp",
        "stun:example.org?",
        "stuns:example.org:5349",
        "turn:example.org?transport=tls",
        "turn:example.org?transport=",
        "turn:example.org?foo=bar",
        "turn:example.org?transport=udp&x=1",
        "turn:example.org?transport=udp#x",
        "turn:user@example.org",
        "turn:example.org/path",
        "turn://example.org",
        "turn:2001:db8::1",
        "turn:2001:db8::1:3478",
        "turn:[192.0.2.1]",
        "turn:[2001:db8::1",
        "turn:2001:db8::1]",
        "turn:[2001:db8::zz]",
        "turn:[fe80::1%eth0]",
        "turn:[]",
        "turn:256.1.1.1",
        "turn: example.org",
        "turn:exa mple.org",
        "turn:",
        "turn::3478",
        "turn:example.org:34x",
        "turn:*.example.org",
        "http://example.org",
        "example.org",
        "",
      })
  void whatABrowserRefusesIsRefused(String url) {
    String reason =
        String.valueOf(assertThrows(IOException.class, () -> TurnUrl.parse(url)).getMessage());
    assertTrue(reason.matches("(must|no browser|port [0-9]+) [^\\n]+[^.]"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "stun:example.org, false, false, false, example.org, 3478",
    "stun:example.org:65535, false, false, false, example.org, 65535",
    "turn:example.org, true, false, false, example.org, 3478",
    "turn:example.org:53?transport=udp, true, false, false, example.org, 53",
    "turn:example.org?transport=tcp, true, false, true, example.org, 3478",
    "turns:example.org:443?transport=tcp, true, true, true, example.org, 443",
    "turns:example.org, true, true, true, example.org, 5349",
    "turn:[2001:db8::1], true, false, false, 2001:db8::1, 3478",
    "turn:[2001:db8::1]:443?transport=udp, true, false, false, 2001:db8::1, 443",
    "turn:192.0.2.7:03478, true, false, false, 192.0.2.7, 3478",
  })
  void whatBrowsersTakeIsTakenApart(
      String url, boolean turn, boolean tls, boolean tcp, String host, int port)
      throws IOException {
    assertEquals(new TurnUrl(turn, tls, tcp, host, port), TurnUrl.parse(url));
    assertEquals(url, TurnUrl.canonical(url));
  }

  @Test
  void thereIsOneSpelling() throws IOException {
    assertEquals(
        "turn:[2001:db8::1]:3478?transport=udp",
        TurnUrl.canonical("TURN:[2001:DB8:0:0:0:0:0:1]:3478?transport=UDP"));
    assertEquals("stun:stun.example.org", TurnUrl.canonical("Stun:STUN.example.org"));
  }

  @Test
  void theManagedOneNamesNoneThatABrowserRefuses() throws IOException {
    for (String host :
        List.of("call.test", "192.0.2.7", "[2001:db8::7]", "[::1]", "localhost", "")) {
      for (String configured : List.of("", "2001:db8::8", "turn.test")) {
        List<String> own = List.of("2001:db8::9");
        TurnPlan plan = new TurnPlan(configured, 3_478, 443, own, List.of(), 50_000, 50_099, 20);
        for (String url : ManagedUrls.of(plan, host, true)) {
          assertEquals(url, TurnUrl.canonical(url));
        }
      }
    }
  }
}
