package realtimeweb.session;

import java.util.List;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.Crypto;
import realtimeweb.secure.RoomKey;

/** What all links of one stay in a room have in common. */
record CallContext(
    Ports ports,
    RoomKey roomKey,
    Crypto.KeyPair deviceKey,
    Introduction introduction,
    String selfId,
    List<IceServer> iceServers,
    long rotationMillis) {
  long now() {
    return ports.clock().millis();
  }
}
