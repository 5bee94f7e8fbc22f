package realtimeweb.relay;

import java.util.List;
import realtimeweb.protocol.ServerMessage.IceServer;

/** STUN and TURN servers for one member, with credentials of their own. */
@FunctionalInterface
public interface IceServers {
  /** Possibly none. */
  List<IceServer> of(String memberId);
}
