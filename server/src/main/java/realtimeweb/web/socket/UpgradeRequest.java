package realtimeweb.web.socket;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Base64;
import realtimeweb.protocol.Nullable;

/** A client's opening handshake (RFC 6455 section 4.2.1). */
final class UpgradeRequest {
  private static final int KEY_BYTES = 16;
  private static final int KEY_CHARS = 24;

  private UpgradeRequest() {}

  /** Whether method and headers are those of an upgrade to WebSocket. */
  static boolean isOne(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    return exchange.getRequestMethod().equals(Methods.GET)
        && has(headers, Headers.UPGRADE, "websocket")
        && has(headers, Headers.CONNECTION, "upgrade")
        && headers.contains(Headers.SEC_WEB_SOCKET_KEY);
  }

  private static boolean has(HeaderMap headers, HttpString name, String token) {
    HeaderValues values = headers.get(name);
    if (values == null) {
      return false;
    }
    for (String value : values) {
      for (String word : value.split(",", -1)) {
        if (word.strip().equalsIgnoreCase(token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The key, 16 bytes in base64; null if it is missing, repeated or malformed. */
  static @Nullable String key(HttpServerExchange exchange) {
    HeaderValues keys = exchange.getRequestHeaders().get(Headers.SEC_WEB_SOCKET_KEY);
    return keys != null && keys.size() == 1 && isSound(keys.getFirst()) ? keys.getFirst() : null;
  }

  private static boolean isSound(String key) {
    try {
      return key.length() == KEY_CHARS && Base64.getDecoder().decode(key).length == KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
