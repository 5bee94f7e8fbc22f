package realtimeweb.web;

import java.util.List;
import realtimeweb.net.IpNetwork;
import realtimeweb.protocol.Nullable;

/**
 * Where the server listens, and whom it believes.
 *
 * @param port for http; 0 takes any that is free
 * @param https null for http alone
 * @param trustedProxies those whose word counts about where a request came from
 * @param challenges of an ACME server, by http (RFC 8555 section 8.3)
 */
public record Listen(
    String host,
    int port,
    @Nullable Https https,
    List<IpNetwork> trustedProxies,
    ChallengeAnswers challenges) {

  /** What to answer an ACME server for a token; null if it means nothing here. */
  @FunctionalInterface
  public interface ChallengeAnswers {
    @Nullable
    String to(String token);
  }

  /** Http alone, nobody before it. */
  public static Listen plainly(String host, int port) {
    return new Listen(host, port, null, List.of(), token -> null);
  }
}
