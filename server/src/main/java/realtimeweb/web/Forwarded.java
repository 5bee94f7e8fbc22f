package realtimeweb.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;

/**
 * What trusted proxies say about the request that they hand on.
 *
 * @param client the last address that is not a proxy's own
 * @param proto {@code http} or {@code https}; null if nobody said
 * @param host as the client asked for it; null if nobody said
 */
record Forwarded(InetAddress client, @Nullable String proto, @Nullable String host) {
  private static final int MAX_HOPS = 32;

  /** One proxy's word; the address is null where it hides it or writes nonsense. */
  private record Hop(@Nullable InetAddress from, @Nullable String proto, @Nullable String host) {}

  /** The values of the headers that proxies add, each as often as it came. */
  record Headers(
      List<String> forwarded,
      List<String> forwardedFor,
      List<String> forwardedProto,
      List<String> forwardedHost) {}

  /**
   * Read from the right, where the nearest proxy writes, and only as far as proxies are trusted.
   * Who adds one kind of header lets the client's own of the other kind pass: where both kinds are
   * there and name different clients, neither is believed.
   *
   * @param peer a trusted proxy
   */
  static Forwarded read(InetAddress peer, Predicate<InetAddress> trusted, Headers headers) {
    Forwarded standard = walk(peer, trusted, standard(headers.forwarded()));
    Forwarded older = walk(peer, trusted, older(headers));
    if (headers.forwarded().isEmpty()) {
      return older;
    }
    if (headers.forwardedFor().isEmpty() || standard.client.equals(older.client)) {
      return standard;
    }
    return new Forwarded(peer, null, null);
  }

  private static Forwarded walk(InetAddress peer, Predicate<InetAddress> trusted, List<Hop> hops) {
    Forwarded last = new Forwarded(peer, null, null);
    for (int i = hops.size() - 1; i >= 0 && trusted.test(last.client); i--) {
      Hop hop = hops.get(i);
      InetAddress client = Objects.requireNonNullElse(hop.from(), last.client);
      last = new Forwarded(client, or(hop.proto(), last.proto), or(hop.host(), last.host));
      if (hop.from() == null) {
        return last;
      }
    }
    return last;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  /** X-Forwarded-For lists the way; the other two say how the nearest proxy was asked. */
  private static List<Hop> older(Headers headers) {
    List<Hop> hops = new ArrayList<>();
    for (String from : parts(headers.forwardedFor(), ",")) {
      hops.add(new Hop(node(from), null, null));
    }
    if (hops.isEmpty()) {
      hops.add(new Hop(null, null, null));
    }
    Hop nearest = hops.remove(hops.size() - 1);
    String proto = last(headers.forwardedProto());
    String host = last(headers.forwardedHost());
    hops.add(new Hop(nearest.from(), proto(proto), Authority.canonical(host)));
    return hops;
  }

  private static @Nullable String last(List<String> headers) {
    List<String> parts = parts(headers, ",");
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  /** RFC 7239 section 4. */
  private static List<Hop> standard(List<String> headers) {
    List<Hop> hops = new ArrayList<>();
    for (String element : parts(headers, ",")) {
      InetAddress from = null;
      String proto = null;
      String host = null;
      for (String pair : parts(List.of(element), ";")) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals).toLowerCase(Locale.ROOT);
        String value = unquoted(pair.substring(equals + 1));
        switch (name) {
          case "for" -> from = node(value);
          case "proto" -> proto = proto(value);
          case "host" -> host = Authority.canonical(value);
          default -> {
            // by=, and whatever a proxy adds of its own
          }
        }
      }
      hops.add(new Hop(from, proto, host));
    }
    return hops;
  }

  /** The last of them: a longer way is nobody's. */
  private static List<String> parts(List<String> headers, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : String.join(separator, headers).split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts.subList(Math.max(0, parts.size() - MAX_HOPS), parts.size());
  }

  private static @Nullable String proto(@Nullable String value) {
    String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
    return lower.equals("https") || lower.equals("http") ? lower : null;
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  /** RFC 7239 section 6, with the port or without. */
  private static @Nullable InetAddress node(String node) {
    if (node.startsWith("[")) {
      int end = node.indexOf(']');
      return end < 0 ? null : IpNetwork.address(node.substring(1, end));
    }
    InetAddress whole = IpNetwork.address(node);
    int colon = node.indexOf(':');
    return whole != null || colon < 0 ? whole : IpNetwork.address(node.substring(0, colon));
  }
}
