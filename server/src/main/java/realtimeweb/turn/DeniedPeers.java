package realtimeweb.turn;

import java.util.List;

/**
 * Peer addresses that the relay refuses because they may lead into the operator's own networks:
 * special-purpose ranges (RFC 6890), and IPv6 ranges that embed IPv4 addresses.
 */
final class DeniedPeers {
  static final List<String> RANGES =
      List.of(
          "0.0.0.0-0.255.255.255",
          "10.0.0.0-10.255.255.255",
          "100.64.0.0-100.127.255.255",
          "127.0.0.0-127.255.255.255",
          "169.254.0.0-169.254.255.255",
          "172.16.0.0-172.31.255.255",
          "192.0.0.0-192.0.0.255",
          "192.88.99.0-192.88.99.255",
          "192.168.0.0-192.168.255.255",
          "198.18.0.0-198.19.255.255",
          "240.0.0.0-255.255.255.255",
          // not from ::, which coturn also takes for the lowest IPv4 address
          "::1-::ffff:ffff:ffff",
          "64:ff9b::-64:ff9b::ffff:ffff",
          "64:ff9b:1::-64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
          "100::-100::ffff:ffff:ffff:ffff",
          "2001::-2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
          "2002::-2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
          "fc00::-fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
          "fe80::-febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff");

  private DeniedPeers() {}
}
