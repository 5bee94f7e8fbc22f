package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import realtimeweb.protocol.Nullable;

/**
 * Tells browsers to come by https alone (RFC 6797). Only where https has its own port: a browser
 * keeps the port of an address, and would speak TLS to the port of http.
 */
final class StrictTransport implements HttpHandler {
  private static final HttpString HEADER = new HttpString("Strict-Transport-Security");
  private static final String HALF_A_YEAR = "max-age=15768000";

  private final HttpHandler next;

  StrictTransport(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String authority = Authority.canonical(exchange.getRequestHeaders().getFirst(Headers.HOST));
    if (exchange.getRequestScheme().equals("https") && hasUsualPort(authority)) {
      exchange.getResponseHeaders().put(HEADER, HALF_A_YEAR);
    }
    next.handleRequest(exchange);
  }

  private static boolean hasUsualPort(@Nullable String authority) {
    return authority != null
        && authority.equals(Authority.host(authority))
        && !Authority.isLoopback(authority);
  }
}
