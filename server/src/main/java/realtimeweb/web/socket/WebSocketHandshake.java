package realtimeweb.web.socket;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.Relay;
import realtimeweb.web.http.ClientAddress;
import realtimeweb.web.http.ForwardedHandler;
import realtimeweb.web.http.PlainText;

/** Opens WebSockets for pages of allowed origin (RFC 6455 sections 4.2 and 10.2). */
public final class WebSocketHandshake implements HttpHandler {
  /** After this time a budget per minute has at least one more. */
  private static final int RETRY_SECONDS = 60;

  private static final String VERSION = "13";

  /** Section 1.3. */
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final Origins origins;
  private final Relay relay;
  private final HttpUpgradeListener opened;

  public WebSocketHandshake(Origins origins, Relay relay, HttpUpgradeListener opened) {
    this.origins = origins;
    this.relay = relay;
    this.opened = opened;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    String origin = only(exchange, Headers.ORIGIN);
    // A proxy may move the port from Host to a header of its own, or add a port of its own.
    if (origins.allow(origin, only(exchange, Headers.HOST))
        || origins.allow(origin, exchange.getAttachment(ForwardedHandler.WITH_PORT))) {
      opensIfAllowed(exchange);
    } else {
      PlainText.send(
          exchange, StatusCodes.FORBIDDEN, "This page may not connect here; see --allow-origin.");
    }
  }

  private void opensIfAllowed(HttpServerExchange exchange) {
    if (!UpgradeRequest.isOne(exchange)
        || !VERSION.equals(only(exchange, Headers.SEC_WEB_SOCKET_VERSION))) {
      notASocket(exchange);
      return;
    }
    String key = UpgradeRequest.key(exchange);
    if (key == null) {
      PlainText.send(
          exchange, StatusCodes.BAD_REQUEST, "Sec-WebSocket-Key must be 16 bytes in base64.");
    } else if (relay.mayConnect(ClientAddress.of(exchange))) {
      open(exchange, key);
    } else {
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
      PlainText.send(
          exchange,
          StatusCodes.TOO_MANY_REQUESTS,
          "Too many connections come from your address; wait a minute and try again.");
    }
  }

  /** Section 4.2.2; the response has no page, and so needs no policy for one. */
  private void open(HttpServerExchange exchange, String key) {
    HeaderMap headers = exchange.getResponseHeaders();
    headers.clear();
    exchange.upgradeChannel(opened);
    headers.put(Headers.UPGRADE, "websocket");
    headers.put(Headers.SEC_WEB_SOCKET_ACCEPT, answer(key));
    exchange.endExchange();
  }

  private static String answer(String key) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      byte[] proof = sha1.digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(proof);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  /** Section 4.4: names the supported version. */
  private static void notASocket(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.SEC_WEB_SOCKET_VERSION, VERSION);
    exchange.getResponseHeaders().put(Headers.UPGRADE, "websocket");
    PlainText.send(exchange, StatusCodes.UPGRADE_REQUIRED, "This address speaks WebSocket only.");
  }

  private static @Nullable String only(HttpServerExchange exchange, HttpString header) {
    HeaderValues values = exchange.getRequestHeaders().get(header);
    return values == null || values.size() != 1 ? null : values.getFirst();
  }
}
