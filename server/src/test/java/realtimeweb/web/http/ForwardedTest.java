package realtimeweb.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.net.IpNetwork;

class ForwardedTest {
  private static final String PROXY = "10.0.0.1";
  private static final IpNetwork INSIDE = IpNetwork.parse("10.0.0.0/8");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "198.51.100.1, 203.0.113.7 | 203.0.113.7",
        "127.0.0.1, 203.0.113.7, 10.0.0.2 | 203.0.113.7",
        "10.0.0.9, 203.0.113.7, 10.0.0.2 | 203.0.113.7",
        "203.0.113.7:4711 | 203.0.113.7",
        "2001:db8::7 | 2001:db8:0:0:0:0:0:7",
        "[2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
        "203.0.113.7, unknown | 10.0.0.1",
        "203.0.113.7, nonsense, 10.0.0.2 | 10.0.0.2",
        "10.0.0.3, 10.0.0.2 | 10.0.0.3",
        "example.org | 10.0.0.1",
      })
  void theClientIsTheLastWhoIsNoProxy(String forwardedFor, String client) {
    assertEquals(client, read(older(forwardedFor)).client().getHostAddress());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=203.0.113.7 | 203.0.113.7",
        "for=198.51.100.1, for=203.0.113.7;proto=https | 203.0.113.7",
        "For=\"[2001:db8::7]:4711\" | 2001:db8:0:0:0:0:0:7",
        "for=203.0.113.7, for=_hidden | 10.0.0.1",
        "for=127.0.0.1, for=203.0.113.7, for=10.0.0.2 | 203.0.113.7",
        "by=10.0.0.1 | 10.0.0.1",
        ";;==,, | 10.0.0.1",
      })
  void theStandardHeaderIsReadAlike(String forwarded, String client) {
    assertEquals(client, read(standard(forwarded)).client().getHostAddress());
  }

  @Test
  void schemeAndHostAreThoseThatTheClientUsed() {
    Forwarded standard = read(standard("for=203.0.113.7;proto=https;host=Meet.Example.org"));
    assertEquals("https", standard.proto());
    assertEquals("meet.example.org", standard.host());
    Forwarded older =
        read(
            new Forwarded.Headers(
                List.of(),
                List.of("203.0.113.7"),
                List.of("http", "https"),
                List.of("evil.test, meet.example.org:8443"),
                List.of()));
    assertEquals("https", older.proto());
    assertEquals("meet.example.org:8443", older.host());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // each proxy adds its word
        "203.0.113.7, 10.0.0.2 | https, http | meet.example.org, inner:8080 | https"
            + " meet.example.org",
        "203.0.113.7, 10.0.0.3, 10.0.0.2 | https, http, http | a.test, b.test, c.test | https"
            + " a.test",
        // the outermost said it, and the others hand it on
        "203.0.113.7, 10.0.0.2 | https | Meet.Example.org:8443 | https meet.example.org:8443",
        // the client's own is further to the left
        "203.0.113.7, 10.0.0.2 | http, https, http | evil.test, a.test, b.test | https a.test",
        "203.0.113.7 | http, https | evil.test, a.test | https a.test",
        "203.0.113.7, 198.51.100.1, 10.0.0.2 | x, https, http | evil.test, a.test, b | https"
            + " a.test",
        // nonsense of the outermost is nothing, and the next one's word counts
        "203.0.113.7, 10.0.0.2 | ftp, http | a b, inner.test | http inner.test",
        "\"203.0.113.7\" | \"https\" | \"[2001:db8::5]:8443\" | https [2001:db8::5]:8443",
        "203.0.113.7 | HTTPS, | , A.test , | https a.test",
      })
  void ofSeveralProxiesTheOutermostCounts(
      String forwardedFor, String proto, String host, String expected) {
    Forwarded forwarded =
        read(
            new Forwarded.Headers(
                List.of(), List.of(forwardedFor), List.of(proto), List.of(host), List.of()));
    assertEquals(expected, forwarded.proto() + " " + forwarded.host());
  }

  @Test
  void theStandardHeaderSaysTheSame() {
    Forwarded forwarded =
        read(
            standard(
                "host=evil.test, for=203.0.113.7; proto=https; host=\"a.test:8443\","
                    + " for=10.0.0.2;proto=http;host=inner.test"));
    assertEquals("https a.test:8443", forwarded.proto() + " " + forwarded.host());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "8443 | 8443",
        "8443, 8080 | 8443",
        "1, 8443, 8080 | 8443",
        "0 | none",
        "65536 | none",
        "x | none",
        "-1 | none",
        "99999999999 | none",
      })
  void thePortIsTheOutermostToo(String ports, String expected) {
    Forwarded forwarded =
        read(
            new Forwarded.Headers(
                List.of(), List.of("203.0.113.7, 10.0.0.2"), List.of(), List.of(), List.of(ports)));
    assertEquals(expected, forwarded.port());
  }

  @Test
  void aClientThatAddsTheOtherKindOfHeaderIsNotBelieved() {
    Forwarded forwarded =
        read(
            new Forwarded.Headers(
                List.of("for=127.0.0.1;host=evil.test"),
                List.of("203.0.113.7"),
                List.of(),
                List.of(),
                List.of()));
    assertEquals(PROXY, forwarded.client().getHostAddress());
    assertNull(forwarded.host());
  }

  @Test
  void nonsenseForSchemeAndHostIsNothing() {
    Forwarded forwarded = read(standard("for=203.0.113.7;proto=ftp;host=\"x; script-src *\""));
    assertNull(forwarded.proto());
    assertNull(forwarded.host());
  }

  @Test
  void aVeryLongWayIsReadFromItsEndAlone() {
    String way = "198.51.100.1, ".repeat(5_000) + "203.0.113.7";
    assertEquals("203.0.113.7", read(older(way)).client().getHostAddress());
  }

  private static Forwarded read(Forwarded.Headers headers) {
    InetAddress proxy = IpNetwork.address(PROXY);
    return Forwarded.read(proxy, INSIDE::contains, headers);
  }

  private static Forwarded.Headers older(String forwardedFor) {
    return new Forwarded.Headers(List.of(), List.of(forwardedFor), List.of(), List.of(), List.of());
  }

  private static Forwarded.Headers standard(String forwarded) {
    return new Forwarded.Headers(List.of(forwarded), List.of(), List.of(), List.of(), List.of());
  }
}
