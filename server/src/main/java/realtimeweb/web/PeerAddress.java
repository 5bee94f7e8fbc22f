package realtimeweb.web;

import io.undertow.server.HttpServerExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom a connection is counted for. */
final class PeerAddress {
  private static final int PREFIX_BYTES = 8;

  private PeerAddress() {}

  /** Of the client, even if a trusted proxy is between. */
  static String of(HttpServerExchange exchange) {
    InetAddress client = exchange.getAttachment(ForwardedHandler.CLIENT);
    return of(client == null ? exchange.getSourceAddress().getAddress() : client);
  }

  /** An IPv4 address, or the /64 of an IPv6 address: one household has all of it. */
  static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, PREFIX_BYTES)
        : address.getHostAddress();
  }
}
