package realtimeweb.web.socket;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import realtimeweb.protocol.Nullable;
import realtimeweb.web.http.HostAndPort;

/** The origins whose pages may open a WebSocket: this server's own, and those allowed. */
public final class Origins {
  /** Allows programs that send no Origin, unlike browsers. */
  public static final String NONE = "none";

  private final Set<String> allowed;

  /** {@code allowed} holds origins such as {@code https://example.org:8443}, or {@link #NONE}. */
  public Origins(Collection<String> allowed) {
    this.allowed = allowed.stream().map(Origins::spelling).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code text} is {@link #NONE} or the origin of an http or https page. */
  public static boolean isOrigin(String text) {
    return text.equals(NONE) || authority(text) != null;
  }

  /** Decides by the headers of a handshake; null if one is missing or repeated. */
  boolean allow(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return allowed.contains(NONE);
    }
    String authority = authority(origin);
    if (authority == null) {
      return false;
    }
    return authority.equals(HostAndPort.canonical(host)) || allowed.contains(spelling(origin));
  }

  private static String spelling(String origin) {
    String authority = authority(origin);
    return authority == null ? origin : scheme(origin) + authority;
  }

  private static @Nullable String authority(String origin) {
    String scheme = scheme(origin);
    return scheme.isEmpty() ? null : HostAndPort.canonical(origin.substring(scheme.length()));
  }

  private static String scheme(String origin) {
    return origin.startsWith("https://")
        ? "https://"
        : origin.startsWith("http://") ? "http://" : "";
  }
}
