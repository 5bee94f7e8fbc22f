package realtimeweb.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.relay.environment.IceServers;

/** The operator's STUN and TURN servers, with TURN credentials that are each member's own. */
public final class StunAndTurn implements IceServers {
  private final List<String> stunUrls;
  private final TurnUrls turnUrls;
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
      TurnUrls turnUrls,
      String secret,
      int ttlSeconds,
      LongSupplier epochSeconds) {
    this.stunUrls = List.copyOf(stunUrls);
    this.turnUrls = turnUrls;
    this.secret = secret;
    this.ttlSeconds = ttlSeconds;
    this.epochSeconds = epochSeconds;
  }

  @Override
  public List<IceServer> of(String memberId, String host) {
    List<IceServer> servers = new ArrayList<>();
    if (!stunUrls.isEmpty()) {
      servers.add(new IceServer(stunUrls, null, null));
    }
    List<String> turn = turnUrls.of(host);
    if (!turn.isEmpty()) {
      TurnCredentials own =
          TurnCredentials.mint(secret, epochSeconds.getAsLong() + ttlSeconds, memberId);
      servers.add(new IceServer(turn, own.username(), own.credential()));
    }
    return servers;
  }

  /** At two thirds of the credentials' time. */
  @Override
  public long renewalMillis() {
    return turnUrls.of("").isEmpty() ? 0 : ttlSeconds * 2_000L / 3;
  }
}
