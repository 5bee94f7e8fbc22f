package realtimeweb.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
  /** The examples of RFC 5952, section 4, and those of its kind. */
  @ParameterizedTest
  @CsvSource({
    "2001:0db8::0001, 2001:db8::1",
    "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:DB8::ABCD, 2001:db8::abcd",
    "[2001:db8:0:0:0:0:0:1], 2001:db8::1",
    "0:0:0:0:0:0:0:0, ::",
    "0:0:0:0:0:0:0:1, ::1",
    "fe80:0:0:0:1:0:0:0, fe80::1:0:0:0",
    "1:2:3:4:5:6:7:0, 1:2:3:4:5:6:7:0",
    "::ffff:192.0.2.1, 192.0.2.1",
    "192.0.2.1, 192.0.2.1",
    "Call.Example.ORG, call.example.org",
    "call.example.org., call.example.org.",
    "turn_1, turn_1",
    "localhost, localhost",
  })
  void everyHostHasOneSpelling(String text, String host) {
    assertEquals(host, Host.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "a b",
        "[192.0.2.1]",
        "192.0.2",
        "256.1.1.1",
        "1",
        "0x7f.1",
        "a.1",
        "-a.org",
        "a-.org",
        "a..org",
        ".org",
        "exämple.org",
        "a/b",
        "a:1",
        "[::1",
        "::1]",
        "[[::1]]",
        "fe80::1%eth0",
        "user@a.org",
        "*.a.org",
        "2001:db8::zz",
        "a234567890123456789012345678901234567890123456789012345678901234.org"
      })
  void whatIsNoHostIsNone(String text) {
    assertNull(Host.parse(text));
  }

  @Test
  void aUrlHasOnePairOfBrackets() {
    assertEquals("[::1]", Host.inUrl("::1"));
    assertEquals("[::1]", Host.inUrl("[::1]"));
    assertEquals("[2001:db8::7]:8000", Host.withPort("2001:db8::7", 8_000));
    assertEquals("192.0.2.7:8000", Host.withPort("192.0.2.7", 8_000));
  }
}
