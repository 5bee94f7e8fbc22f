package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells a browser on this machine the addresses at which other machines reach the server, so that
 * an invite link need not contain localhost: {@code {"addresses": ["https://192.168.1.20:8443"]}}.
 * The list is empty for requests from other machines or through a proxy.
 */
public final class ElsewhereHandler implements HttpHandler {
  private static final List<HttpString> PROXY_HEADERS =
      List.of(
          Headers.X_FORWARDED_FOR,
          Headers.X_FORWARDED_HOST,
          Headers.X_FORWARDED_PROTO,
          new HttpString("Forwarded"),
          new HttpString("X-Real-IP"),
          Headers.VIA);

  private final Supplier<List<String>> addresses;

  public ElsewhereHandler(Supplier<List<String>> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    List<String> told = isFromHere(exchange) ? addresses.get() : List.of();
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    exchange
        .getResponseSender()
        .send(
            told.stream()
                .map(address -> '"' + address + '"')
                .collect(Collectors.joining(",", "{\"addresses\":[", "]}")));
  }

  /** Checks the Host header too: a page from elsewhere may have a name that resolves to here. */
  private static boolean isFromHere(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    String host = HostAndPort.host(headers.getFirst(Headers.HOST));
    return exchange.getSourceAddress().getAddress().isLoopbackAddress()
        && exchange.getAttachment(ForwardedHandler.CLIENT) == null
        && PROXY_HEADERS.stream().noneMatch(headers::contains)
        && host != null
        && HostAndPort.isLoopback(host);
  }
}
