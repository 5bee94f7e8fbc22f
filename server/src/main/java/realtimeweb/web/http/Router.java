package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/** Routes each path to its handler. */
public final class Router implements HttpHandler {
  private static final String SOCKET = "/ws";
  private static final String HEALTH = "/health";

  private final HttpHandler page;
  private final HttpHandler socket;
  private final HttpHandler health;
  private final HttpHandler elsewhere;
  private final HttpHandler trust;
  private final HttpHandler challenge;

  public Router(
      HttpHandler page,
      HttpHandler socket,
      HttpHandler health,
      HttpHandler elsewhere,
      HttpHandler trust,
      HttpHandler challenge) {
    this.page = page;
    this.socket = socket;
    this.health = health;
    this.elsewhere = elsewhere;
    this.trust = trust;
    this.challenge = challenge;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HttpString method = exchange.getRequestMethod();
    if (!method.equals(Methods.GET) && !method.equals(Methods.HEAD)) {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      PlainText.send(
          exchange, StatusCodes.METHOD_NOT_ALLOWED, "This server answers GET and HEAD only.");
      return;
    }
    at(exchange.getRequestPath()).handleRequest(exchange);
  }

  /** Whether the path belongs to a handler other than the page's. */
  static boolean isOwn(String path) {
    return path.equals(SOCKET) || path.equals(HEALTH);
  }

  private HttpHandler at(String path) {
    if (path.startsWith(ChallengeHandler.PATH)) {
      return challenge;
    }
    return switch (path) {
      case SOCKET -> socket;
      case HEALTH -> health;
      case "/elsewhere" -> elsewhere;
      case "/trust", "/trust.css", "/trust/ca.crt" -> trust;
      default -> page;
    };
  }
}
