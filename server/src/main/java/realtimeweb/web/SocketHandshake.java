package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.WebSocketProtocolHandshakeHandler;
import realtimeweb.protocol.Nullable;

/** Opens WebSockets for pages of allowed origin (RFC 6455 section 10.2). */
final class SocketHandshake implements HttpHandler {
  private final Origins origins;
  private final HttpHandler handshake;

  SocketHandshake(Origins origins, WebSocketConnectionCallback opened) {
    this.origins = origins;
    this.handshake = new WebSocketProtocolHandshakeHandler(opened, SocketHandshake::notASocket);
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (origins.allow(only(exchange, Headers.ORIGIN), only(exchange, Headers.HOST))) {
      handshake.handleRequest(exchange);
    } else {
      Plain.send(
          exchange, StatusCodes.FORBIDDEN, "This page may not connect here; see --allow-origin.");
    }
  }

  private static void notASocket(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.UPGRADE, "websocket");
    Plain.send(exchange, StatusCodes.UPGRADE_REQUIRED, "This address speaks WebSocket only.");
  }

  private static @Nullable String only(HttpServerExchange exchange, HttpString header) {
    HeaderValues values = exchange.getRequestHeaders().get(header);
    return values == null || values.size() != 1 ? null : values.getFirst();
  }
}
