package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Set;
import java.util.function.IntSupplier;
import realtimeweb.protocol.Nullable;

/** Redirects http to https, except on this machine itself, where browsers need none. */
public final class HttpsRedirect implements HttpHandler {
  /** For browsers that do not trust the certificate yet, for monitoring, and for ACME. */
  private static final Set<String> FOR_BOTH =
      Set.of("/trust", "/trust.css", "/trust/ca.crt", "/health");

  private final IntSupplier port;
  private final HttpHandler next;

  public HttpsRedirect(IntSupplier port, HttpHandler next) {
    this.port = port;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String host = HostAndPort.host(exchange.getRequestHeaders().getFirst(Headers.HOST));
    if (host == null
        || HostAndPort.isLoopback(host)
        || exchange.getRequestScheme().equals("https")) {
      next.handleRequest(exchange);
      return;
    }
    // Browsers ignore this header on http pages from elsewhere, and complain.
    exchange.getResponseHeaders().remove(SecurityHeaders.OPENER);
    if (isForBoth(exchange.getRequestPath())) {
      next.handleRequest(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
      exchange.getResponseHeaders().put(Headers.LOCATION, location(exchange, host));
      exchange.setStatusCode(StatusCodes.TEMPORARY_REDIRECT).endExchange();
    }
  }

  private static boolean isForBoth(String path) {
    return FOR_BOTH.contains(path) || path.startsWith(ChallengeHandler.PATH);
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
