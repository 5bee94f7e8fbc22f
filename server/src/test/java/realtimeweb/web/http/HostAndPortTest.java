package realtimeweb.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAndPortTest {
  @ParameterizedTest
  @CsvSource({
    "localhost, localhost, localhost",
    "Call.Example.ORG, call.example.org, call.example.org",
    "call.example.org:443, call.example.org, call.example.org",
    "call.example.org:80, call.example.org, call.example.org",
    "call.example.org:8443, call.example.org:8443, call.example.org",
    "call.example.org:08, call.example.org:08, call.example.org",
    "a_b-c.9:1, a_b-c.9:1, a_b-c.9",
    "192.0.2.7:65535, 192.0.2.7:65535, 192.0.2.7",
    "[::1], [::1], [::1]",
    "[2001:DB8::443]:443, [2001:db8::443], [2001:db8::443]",
    "[2001:db8::443]:8443, [2001:db8::443]:8443, [2001:db8::443]",
  })
  void hasOneSpelling(String authority, String canonical, String host) {
    assertEquals(canonical, HostAndPort.canonical(authority));
    assertEquals(host, HostAndPort.host(authority));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ":80",
        "a:",
        "a:123456",
        "a:8x",
        "a:80:80",
        "a b",
        "a;b",
        "a/b",
        "a@b",
        "a\n",
        "a:80\n",
        "ä.example.org",
        "[::1",
        "[::1]8",
        "[:]",
        "[]",
        "[::g]",
        "::1",
        "a[::1]",
      })
  void anythingElseIsNone(String text) {
    assertNull(HostAndPort.canonical(text));
    assertNull(HostAndPort.host(text));
  }

  @Test
  void lengthsAreBound() {
    assertEquals("a".repeat(253), HostAndPort.host("a".repeat(253) + ":1"));
    assertNull(HostAndPort.canonical("a".repeat(254)));
    assertEquals("[" + ":".repeat(45) + "]", HostAndPort.canonical("[" + ":".repeat(45) + "]"));
    assertNull(HostAndPort.canonical("[" + ":".repeat(46) + "]"));
    assertNull(HostAndPort.canonical(null));
  }

  @Test
  void onlyNamesStandInAPolicy() {
    assertTrue(HostAndPort.isNameable("call.example.org:8443"));
    assertFalse(HostAndPort.isNameable("[::1]:8443"));
  }
}
