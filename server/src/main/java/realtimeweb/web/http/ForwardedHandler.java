package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.util.List;
import realtimeweb.net.IpNetwork;

/** Restores in a request what a trusted proxy has replaced; ignores the headers of others. */
public final class ForwardedHandler implements HttpHandler {
  /** Address of the client, if a trusted proxy gave it. */
  static final AttachmentKey<InetAddress> CLIENT = AttachmentKey.create(InetAddress.class);

  /** Host and port of the client's request to a trusted proxy, if the port differs. */
  public static final AttachmentKey<String> WITH_PORT = AttachmentKey.create(String.class);

  private static final HttpString FORWARDED = new HttpString("Forwarded");

  private final List<IpNetwork> trusted;
  private final HttpHandler next;

  public ForwardedHandler(List<IpNetwork> trusted, HttpHandler next) {
    this.trusted = trusted;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    InetAddress peer = exchange.getSourceAddress().getAddress();
    if (isTrusted(peer)) {
      apply(exchange, Forwarded.read(peer, this::isTrusted, headers(exchange)));
    }
    next.handleRequest(exchange);
  }

  private boolean isTrusted(InetAddress address) {
    for (IpNetwork network : trusted) {
      if (network.contains(address)) {
        return true;
      }
    }
    return false;
  }

  private static void apply(HttpServerExchange exchange, Forwarded forwarded) {
    exchange.putAttachment(CLIENT, forwarded.client());
    if (forwarded.proto() != null) {
      exchange.setRequestScheme(forwarded.proto());
    }
    if (forwarded.host() != null) {
      exchange.getRequestHeaders().put(Headers.HOST, forwarded.host());
    }
    String host = HostAndPort.canonical(exchange.getRequestHeaders().getFirst(Headers.HOST));
    if (forwarded.port() != null && host != null && host.equals(HostAndPort.host(host))) {
      exchange.putAttachment(WITH_PORT, host + ":" + forwarded.port());
    }
  }

  private static Forwarded.Headers headers(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    return new Forwarded.Headers(
        all(headers, FORWARDED),
        all(headers, Headers.X_FORWARDED_FOR),
        all(headers, Headers.X_FORWARDED_PROTO),
        all(headers, Headers.X_FORWARDED_HOST),
        all(headers, Headers.X_FORWARDED_PORT));
  }

  private static List<String> all(HeaderMap headers, HttpString name) {
    List<String> values = headers.get(name);
    return values == null ? List.of() : List.copyOf(values);
  }
}
