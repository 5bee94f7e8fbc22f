package realtimeweb.web.http;

import io.undertow.server.HttpServerExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The key by which connections of one client are counted. */
public final class ClientAddress {
  private static final int PREFIX_BYTES = 8;

  private ClientAddress() {}

  /** Of the client, also behind a trusted proxy. */
  public static String of(HttpServerExchange exchange) {
    InetAddress client = exchange.getAttachment(ForwardedHandler.CLIENT);
    return of(client == null ? exchange.getSourceAddress().getAddress() : client);
  }

  /** An IPv4 address, or the /64 prefix of an IPv6 address, which one household usually has. */
  static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, PREFIX_BYTES)
        : address.getHostAddress();
  }
}
