package realtimeweb.session.peer;

import java.util.List;
import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.RandomText;
import realtimeweb.secure.RoomKey;
import realtimeweb.secure.noise.Crypto;
import realtimeweb.session.ports.Ports;

/**
 * What all links of one stay in a room have in common.
 *
 * @param iceServers those that this browser takes
 * @param serversLeftOut whether it refuses others that the server named
 */
public record CallContext(
    Ports ports,
    RoomKey roomKey,
    Crypto.KeyPair deviceKey,
    String name,
    String selfId,
    List<IceServer> iceServers,
    boolean serversLeftOut,
    long rotationMillis) {
  private static final int INCARNATION_BYTES = 8;
  private static final int MAX_ICE_SERVERS = 16;
  private static final int MIN_ROTATION_SECONDS = 10;
  private static final int MAX_ROTATION_SECONDS = 120;

  /** From what the server says, as far as that is within the limits. */
  public static CallContext of(
      Ports ports, RoomKey roomKey, String name, ServerMessage.Joined joined) {
    int seconds =
        Math.max(MIN_ROTATION_SECONDS, Math.min(MAX_ROTATION_SECONDS, joined.rotationSeconds()));
    List<IceServer> offered = bounded(joined.iceServers());
    List<IceServer> usable = ports.connections().usable(offered);
    return new CallContext(
        ports,
        roomKey,
        ports.store().deviceKey(),
        name,
        joined.self(),
        usable,
        !usable.equals(offered),
        seconds * 1_000L);
  }

  public CallContext withIceServers(List<IceServer> servers) {
    List<IceServer> offered = bounded(servers);
    List<IceServer> usable = ports.connections().usable(offered);
    boolean leftOut = !usable.equals(offered);
    return new CallContext(
        ports, roomKey, deviceKey, name, selfId, usable, leftOut, rotationMillis);
  }

  public CallContext withName(String chosen) {
    return new CallContext(
        ports, roomKey, deviceKey, chosen, selfId, iceServers, serversLeftOut, rotationMillis);
  }

  private static List<IceServer> bounded(List<IceServer> servers) {
    return servers.subList(0, Math.min(servers.size(), MAX_ICE_SERVERS));
  }

  /** Who we are, to somebody of whom we know nothing yet. */
  Introduction introduction() {
    String incarnation = RandomText.draw(ports.crypto(), INCARNATION_BYTES);
    return new Introduction(
        name, ports.connections().fingerprint(), Capability.ALL, 0, incarnation);
  }

  long now() {
    return ports.clock().millis();
  }
}
