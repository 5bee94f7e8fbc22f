package realtimeweb.web;

import java.util.List;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;
import realtimeweb.web.http.ChallengeAnswers;
import realtimeweb.web.http.Https;

/**
 * Host, ports, certificate and trusted proxies of the web server.
 *
 * @param port for http; 0 takes any that is free
 * @param https null for http alone
 * @param trustedProxies proxies whose forwarding headers count
 * @param challenges answered by http (RFC 8555 section 8.3)
 */
public record ListenConfiguration(
    String host,
    int port,
    @Nullable Https https,
    List<IpNetwork> trustedProxies,
    ChallengeAnswers challenges) {

  /** Http alone, without proxies. */
  public static ListenConfiguration plainly(String host, int port) {
    return new ListenConfiguration(host, port, null, List.of(), token -> null);
  }
}
