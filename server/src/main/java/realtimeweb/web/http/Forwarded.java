package realtimeweb.web.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;

/**
 * The client's request, as trusted proxies describe it.
 *
 * @param client the last address that is not a trusted proxy
 * @param proto {@code http} or {@code https}; null if unknown
 * @param host of the client's request; null if unknown
 * @param port of the client's request; null if unknown
 */
record Forwarded(
    InetAddress client, @Nullable String proto, @Nullable String host, @Nullable String port) {
  private static final int MAX_HOPS = 32;
  private static final int MAX_PORT = 65_535;

  /** One proxy's entry; the address is null if it is hidden or malformed. */
  private record Hop(
      @Nullable InetAddress from,
      @Nullable String proto,
      @Nullable String host,
      @Nullable String port) {}

  /** All values of the headers that proxies add. */
  record Headers(
      List<String> forwarded,
      List<String> forwardedFor,
      List<String> forwardedProto,
      List<String> forwardedHost,
      List<String> forwardedPort) {}

  /**
   * Reads from the right, where the nearest proxy writes, as far as proxies are trusted. A proxy
   * that adds one kind of header passes on the client's own of the other kind: if both kinds are
   * present and name different clients, both are ignored.
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
    return new Forwarded(peer, null, null, null);
  }

  /** The entry of the outermost trusted proxy counts: it received the client's request. */
  private static Forwarded walk(InetAddress peer, Predicate<InetAddress> trusted, List<Hop> hops) {
    Forwarded last = new Forwarded(peer, null, null, null);
    for (int i = hops.size() - 1; i >= 0 && trusted.test(last.client); i--) {
      Hop hop = hops.get(i);
      InetAddress client = Objects.requireNonNullElse(hop.from(), last.client);
      last =
          new Forwarded(
              client,
              or(hop.proto(), last.proto),
              or(hop.host(), last.host),
              or(hop.port(), last.port));
      if (hop.from() == null) {
        return last;
      }
    }
    return last;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  /**
   * Every proxy adds to all of these lists, or some only to X-Forwarded-For: then the other lists
   * begin with the entry of the outermost.
   */
  private static List<Hop> older(Headers headers) {
    List<String> way = parts(headers.forwardedFor(), ",");
    List<String> protos = parts(headers.forwardedProto(), ",");
    List<String> hosts = parts(headers.forwardedHost(), ",");
    List<String> ports = parts(headers.forwardedPort(), ",");
    List<Hop> nearestFirst = new ArrayList<>();
    for (int i = 0; i < Math.max(1, way.size()); i++) {
      String from = fromEnd(way, i);
      nearestFirst.add(
          new Hop(
              from == null ? null : node(from),
              proto(fromEnd(protos, i)),
              HostAndPort.canonical(fromEnd(hosts, i)),
              port(fromEnd(ports, i))));
    }
    Collections.reverse(nearestFirst);
    return nearestFirst;
  }

  private static @Nullable String fromEnd(List<String> parts, int index) {
    return index < parts.size() ? parts.get(parts.size() - 1 - index) : null;
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
        String name = equals < 0 ? "" : pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = unquoted(pair.substring(equals + 1).strip());
        switch (name) {
          case "for" -> from = node(value);
          case "proto" -> proto = proto(value);
          case "host" -> host = HostAndPort.canonical(value);
          default -> {
            // by=, and whatever a proxy adds of its own
          }
        }
      }
      hops.add(new Hop(from, proto, host, null));
    }
    return hops;
  }

  /** The last of them: a longer way is nobody's. */
  private static List<String> parts(List<String> headers, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : String.join(separator, headers).split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(unquoted(part.strip()));
      }
    }
    return parts.subList(Math.max(0, parts.size() - MAX_HOPS), parts.size());
  }

  private static @Nullable String proto(@Nullable String value) {
    String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
    return lower.equals("https") || lower.equals("http") ? lower : null;
  }

  private static @Nullable String port(@Nullable String value) {
    boolean sound = value != null && value.matches("[1-9][0-9]{0,4}");
    return sound && Integer.parseInt(value) <= MAX_PORT ? value : null;
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
