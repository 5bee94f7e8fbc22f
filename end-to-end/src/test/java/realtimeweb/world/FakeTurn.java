package realtimeweb.world;

import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.relay.environment.IceServers;
import realtimeweb.session.ports.FakeClock;

/**
 * Names of users who may ask a TURN server for as long as {@link #LIFE_MILLIS} from their number.
 */
final class FakeTurn implements IceServers {
  static final long LIFE_MILLIS = 60_000;

  private final FakeClock clock;
  private @Nullable List<IceServer> others;

  FakeTurn(FakeClock clock) {
    this.clock = clock;
  }

  /** From now on the server names these instead. */
  void replaceBy(List<IceServer> servers) {
    others = servers;
  }

  @Override
  public List<IceServer> of(String memberId, String host) {
    if (others != null) {
      return others;
    }
    String user = clock.millis() + LIFE_MILLIS + ":" + memberId;
    return List.of(new IceServer(List.of("turn:" + host), user, "secret"));
  }

  @Override
  public long renewalMillis() {
    return LIFE_MILLIS * 2 / 3;
  }

  /** When this user may ask no more. */
  static long expiry(String user) {
    return Long.parseLong(user.substring(0, user.indexOf(':')));
  }
}
