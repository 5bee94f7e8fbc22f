package realtimeweb.checkup.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import realtimeweb.protocol.ServerMessage.IceServer;

/** How a STUN or TURN server is reached, by its URL (RFC 7064, RFC 7065). */
public enum IceTransport {
  STUN,
  TURN_UDP,
  TURN_TCP,
  TURN_TLS;

  private static final int MAX_TRIED = 8;

  /** The servers with only those URLs that are of this kind. */
  List<IceServer> of(List<IceServer> servers) {
    List<IceServer> some = new ArrayList<>();
    for (IceServer server : servers) {
      List<String> urls = server.urls().stream().filter(url -> of(url) == this).toList();
      if (!urls.isEmpty()) {
        some.add(new IceServer(urls, server.username(), server.credential()));
      }
    }
    return List.copyOf(some);
  }

  /** As many as anybody has, one URL each; more than these few are not tried one by one. */
  List<IceServer> each(List<IceServer> servers) {
    List<IceServer> each = new ArrayList<>();
    for (IceServer server : of(servers)) {
      for (String url : server.urls()) {
        each.add(new IceServer(List.of(url), server.username(), server.credential()));
      }
    }
    return List.copyOf(each.subList(0, Math.min(each.size(), MAX_TRIED)));
  }

  static IceTransport of(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("turns:")) {
      return TURN_TLS;
    }
    if (lower.startsWith("turn:")) {
      return lower.endsWith("transport=tcp") ? TURN_TCP : TURN_UDP;
    }
    return STUN;
  }
}
