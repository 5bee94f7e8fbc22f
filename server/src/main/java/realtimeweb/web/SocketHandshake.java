package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import io.undertow.websockets.core.protocol.version13.Hybi13Handshake;
import java.util.Set;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.Relay;

/** Opens WebSockets for pages of allowed origin (RFC 6455 sections 4.2 and 10.2). */
final class SocketHandshake implements HttpHandler {
  /** In which a budget of so many a minute surely has another. */
  private static final int RETRY_SECONDS = 60;

  private static final String VERSION = "13";

  private final Origins origins;
  private final Relay relay;
  private final HttpHandler handshake;

  SocketHandshake(Origins origins, Relay relay, HttpUpgradeListener opened) {
    this.origins = origins;
    this.relay = relay;
    this.handshake =
        new WebSocketProtocolHandshakeHandler(
            Set.of(new Hybi13Handshake()), opened, SocketHandshake::notASocket);
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (origins.allow(only(exchange, Headers.ORIGIN), only(exchange, Headers.HOST))) {
      opensIfAllowed(exchange);
    } else {
      Plain.send(
          exchange, StatusCodes.FORBIDDEN, "This page may not connect here; see --allow-origin.");
    }
  }

  private void opensIfAllowed(HttpServerExchange exchange) throws Exception {
    if (!UpgradeRequest.isOne(exchange)) {
      notASocket(exchange);
    } else if (!UpgradeRequest.hasSoundKey(exchange)) {
      Plain.send(
          exchange, StatusCodes.BAD_REQUEST, "Sec-WebSocket-Key must be 16 bytes in base64.");
    } else if (relay.mayConnect(PeerAddress.of(exchange))) {
      handshake.handleRequest(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
      Plain.send(
          exchange,
          StatusCodes.TOO_MANY_REQUESTS,
          "Too many connections come from your address; wait a minute and try again.");
    }
  }

  /** Section 4.4: tells the version that would do. */
  private static void notASocket(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.SEC_WEB_SOCKET_VERSION, VERSION);
    exchange.getResponseHeaders().put(Headers.UPGRADE, "websocket");
    Plain.send(exchange, StatusCodes.UPGRADE_REQUIRED, "This address speaks WebSocket only.");
  }

  private static @Nullable String only(HttpServerExchange exchange, HttpString header) {
    HeaderValues values = exchange.getRequestHeaders().get(header);
    return values == null || values.size() != 1 ? null : values.getFirst();
  }
}
