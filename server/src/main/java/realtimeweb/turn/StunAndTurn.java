package realtimeweb.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import realtimeweb.protocol.ServerMessage.IceServer;

/** The operator's STUN and TURN servers, with TURN credentials that are each member's own. */
public final class StunAndTurn {
  private final List<String> stunUrls;
  private final List<String> turnUrls;
  private final String secret;
  private final int ttlSeconds;
  private final LongSupplier epochSeconds;

  /**
   * @param secret shared with the TURN server; unused where there is no TURN URL
   * @param ttlSeconds how long credentials last
   * @param epochSeconds the wall clock: seconds since 1970
   */
  public StunAndTurn(
      List<String> stunUrls,
      List<String> turnUrls,
      String secret,
      int ttlSeconds,
      LongSupplier epochSeconds) {
    this.stunUrls = List.copyOf(stunUrls);
    this.turnUrls = List.copyOf(turnUrls);
    this.secret = secret;
    this.ttlSeconds = ttlSeconds;
    this.epochSeconds = epochSeconds;
  }

  /** For one member; possibly none. */
  public List<IceServer> iceServers(String memberId) {
    List<IceServer> servers = new ArrayList<>();
    if (!stunUrls.isEmpty()) {
      servers.add(new IceServer(stunUrls, null, null));
    }
    if (!turnUrls.isEmpty()) {
      TurnCredentials own =
          TurnCredentials.mint(secret, epochSeconds.getAsLong() + ttlSeconds, memberId);
      servers.add(new IceServer(turnUrls, own.username(), own.credential()));
    }
    return servers;
  }
}
