package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/** Which address is whose. */
final class Router implements HttpHandler {
  private final HttpHandler page;
  private final HttpHandler socket;
  private final HttpHandler health;

  Router(HttpHandler page, HttpHandler socket, HttpHandler health) {
    this.page = page;
    this.socket = socket;
    this.health = health;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HttpString method = exchange.getRequestMethod();
    if (!method.equals(Methods.GET) && !method.equals(Methods.HEAD)) {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      Plain.send(
          exchange, StatusCodes.METHOD_NOT_ALLOWED, "This server answers GET and HEAD only.");
      return;
    }
    switch (exchange.getRequestPath()) {
      case "/ws" -> socket.handleRequest(exchange);
      case "/health" -> health.handleRequest(exchange);
      default -> page.handleRequest(exchange);
    }
  }
}
