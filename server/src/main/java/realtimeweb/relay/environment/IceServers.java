package realtimeweb.relay.environment;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** STUN and TURN servers for one member, with credentials for that member alone. Thread safe. */
@FunctionalInterface
public interface IceServers {
  /**
   * Possibly empty.
   *
   * @param host name or address of this server in the client's URL, without a port; IPv6 in
   *     brackets
   */
  List<IceServer> of(String memberId, String host);

  /** Interval in milliseconds at which clients get new credentials; 0 for never. */
  default long renewalMillis() {
    return 0;
  }
}
