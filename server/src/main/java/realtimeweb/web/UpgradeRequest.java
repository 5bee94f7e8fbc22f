package realtimeweb.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Arrays;
import java.util.Base64;

/** A client's opening handshake (RFC 6455 section 4.2.1). */
final class UpgradeRequest {
  private static final int KEY_BYTES = 16;
  private static final int KEY_CHARS = 24;

  private UpgradeRequest() {}

  /** Whether it asks for a WebSocket at all, by the method and headers that this needs. */
  static boolean isOne(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    return exchange.getRequestMethod().equals(Methods.GET)
        && has(headers, Headers.UPGRADE, "websocket")
        && has(headers, Headers.CONNECTION, "upgrade")
        && headers.contains(Headers.SEC_WEB_SOCKET_KEY);
  }

  private static boolean has(HeaderMap headers, HttpString name, String token) {
    HeaderValues values = headers.get(name);
    return values != null
        && values.stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .anyMatch(word -> word.strip().equalsIgnoreCase(token));
  }

  /** Whether it has one key, of 16 bytes in base64. */
  static boolean hasSoundKey(HttpServerExchange exchange) {
    HeaderValues keys = exchange.getRequestHeaders().get(Headers.SEC_WEB_SOCKET_KEY);
    return keys != null && keys.size() == 1 && isSound(keys.getFirst());
  }

  private static boolean isSound(String key) {
    try {
      return key.length() == KEY_CHARS && Base64.getDecoder().decode(key).length == KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
