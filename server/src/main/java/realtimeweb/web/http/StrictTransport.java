package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import realtimeweb.protocol.Nullable;

/**
 * Tells browsers to use https alone (RFC 6797), if https is on its default port: a browser keeps
 * the port of a URL, and would speak TLS to the port of http.
 */
public final class StrictTransport implements HttpHandler {
  private static final HttpString HEADER = new HttpString("Strict-Transport-Security");
  private static final String HALF_A_YEAR = "max-age=15768000";

  private final HttpHandler next;

  public StrictTransport(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String host = HostAndPort.canonical(exchange.getRequestHeaders().getFirst(Headers.HOST));
    if (exchange.getRequestScheme().equals("https") && hasDefaultPort(host)) {
      exchange.getResponseHeaders().put(HEADER, HALF_A_YEAR);
    }
    next.handleRequest(exchange);
  }

  private static boolean hasDefaultPort(@Nullable String host) {
    return host != null && host.equals(HostAndPort.host(host)) && !HostAndPort.isLoopback(host);
  }
}
