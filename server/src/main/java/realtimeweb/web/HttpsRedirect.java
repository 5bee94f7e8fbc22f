package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Set;
import java.util.function.IntSupplier;
import realtimeweb.protocol.Nullable;

/** Leads from http to https, except on this machine itself, where browsers need none. */
final class HttpsRedirect implements HttpHandler {
  /** For those who do not trust the certificate yet, for monitors, and for ACME. */
  private static final Set<String> EITHER_WAY =
      Set.of("/trust", "/trust.css", "/trust/ca.crt", "/health");

  private final IntSupplier port;
  private final HttpHandler next;

  HttpsRedirect(IntSupplier port, HttpHandler next) {
    this.port = port;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String host = Authority.host(exchange.getRequestHeaders().getFirst(Headers.HOST));
    if (host == null || Authority.isLoopback(host) || exchange.getRequestScheme().equals("https")) {
      next.handleRequest(exchange);
      return;
    }
    // A page by http from elsewhere is none that this header may isolate; browsers complain.
    exchange.getResponseHeaders().remove(SecurityHeaders.OPENER);
    if (isFineAsItIs(exchange.getRequestPath())) {
      next.handleRequest(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
      exchange.getResponseHeaders().put(Headers.LOCATION, location(exchange, host));
      exchange.setStatusCode(StatusCodes.TEMPORARY_REDIRECT).endExchange();
    }
  }

  private static boolean isFineAsItIs(String path) {
    return EITHER_WAY.contains(path) || path.startsWith(ChallengeHandler.PATH);
  }

  private String location(HttpServerExchange exchange, String host) {
    String path = exchange.isHostIncludedInRequestURI() ? "/" : exchange.getRequestURI();
    String query = exchange.getQueryString();
    return address(host, port.getAsInt()) + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** Such as {@code https://192.168.1.20:8443}. */
  static String address(@Nullable String host, int port) {
    return "https://" + host + (port == 443 ? "" : ":" + port);
  }
}
