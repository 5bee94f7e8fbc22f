package realtimeweb.relay;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** STUN and TURN servers for one member, with credentials of their own. */
@FunctionalInterface
public interface IceServers {
  /**
   * Possibly none.
   *
   * @param host the server's name or address as this client knows it, without a port; IPv6 in
   *     brackets
   */
  List<IceServer> of(String memberId, String host);

  /** After so many milliseconds the credentials want to be replaced; 0 for never. */
  default long renewalMillis() {
    return 0;
  }
}
