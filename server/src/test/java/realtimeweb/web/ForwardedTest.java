package realtimeweb.web;

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
                List.of("evil.test, meet.example.org:8443")));
    assertEquals("https", older.proto());
    assertEquals("meet.example.org:8443", older.host());
  }

  @Test
  void aClientThatAddsTheOtherKindOfHeaderIsNotBelieved() {
    Forwarded forwarded =
        read(
            new Forwarded.Headers(
                List.of("for=127.0.0.1;host=evil.test"),
                List.of("203.0.113.7"),
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
    return new Forwarded.Headers(List.of(), List.of(forwardedFor), List.of(), List.of());
  }

  private static Forwarded.Headers standard(String forwarded) {
    return new Forwarded.Headers(List.of(forwarded), List.of(), List.of(), List.of());
  }
}
