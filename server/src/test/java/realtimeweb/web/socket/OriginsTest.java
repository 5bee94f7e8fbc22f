package realtimeweb.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.web.http.HostAndPort;
import realtimeweb.web.http.SecurityHeaders;

class OriginsTest {
  @ParameterizedTest
  @CsvSource({
    "http://localhost:8000, localhost:8000, true",
    "https://example.org, example.org, true",
    "https://example.org, example.org:443, true",
    "http://example.org, example.org:80, true",
    "https://EXAMPLE.org, Example.ORG, true",
    "https://[::1]:8000, [::1]:8000, true",
    "http://localhost:8001, localhost:8000, false",
    "https://example.org.evil.test, example.org, false",
    "https://evil.test, example.org, false",
    "https://example.org/, example.org, false",
    "https://user@example.org, example.org, false",
    "file://example.org, example.org, false",
    "null, null, false",
    "'', '', false",
    "https://, '', false",
    "https://example.org, , false",
    ", example.org, false",
  })
  void aPageMayConnectToTheHostItCameFrom(String origin, String host, boolean allowed) {
    assertEquals(allowed, new Origins(List.of()).allow(origin, host));
  }

  @Test
  void otherOriginsAreAllowedOneByOneWithTheirScheme() {
    Origins origins = new Origins(List.of("https://App.example.org:443"));
    assertTrue(origins.allow("https://app.example.org", "localhost:8000"));
    assertFalse(origins.allow("http://app.example.org", "localhost:8000"));
    assertFalse(origins.allow("https://app.example.org:8443", "localhost:8000"));
    assertFalse(origins.allow(null, "localhost:8000"));
  }

  @Test
  void programsWithoutOriginAreAllowedByName() {
    Origins origins = new Origins(List.of("none"));
    assertTrue(origins.allow(null, "localhost:8000"));
    assertFalse(origins.allow("null", "localhost:8000"));
    assertFalse(origins.allow("none", "localhost:8000"));
  }

  @Test
  void noHostWritesAPolicyOfItsOwn() {
    String own = SecurityHeaders.contentSecurityPolicy(null);
    for (String host :
        List.of("x; script-src *", "a b", "a,b", "*", "x:port", "", "x'y", "a\nb", "a/b")) {
      assertEquals(own, SecurityHeaders.contentSecurityPolicy(HostAndPort.canonical(host)), host);
    }
    assertEquals(own, SecurityHeaders.contentSecurityPolicy(HostAndPort.canonical("[::1]:8000")));
    assertTrue(own.contains("connect-src 'self';"));
  }
}
