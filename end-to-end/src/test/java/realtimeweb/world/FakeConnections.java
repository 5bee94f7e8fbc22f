package realtimeweb.world;

import java.util.List;
import realtimeweb.link.Connections;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Opens peer connections in the fake world, all with one certificate. */
final class FakeConnections implements Connections {
  private final World world;
  private final String fingerprint;
  private @Nullable List<IceServer> spare;
  private int sparesUsed;
  private int made;

  FakeConnections(World world, String fingerprint) {
    this.world = world;
    this.fingerprint = fingerprint;
  }

  @Override
  public void prepare() {
    // All is there.
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    made++;
    return new FakePeerPort(world, fingerprint, iceServers, events);
  }

  @Override
  public PeerPort offer(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    made++;
    boolean gathered = iceServers.equals(spare);
    if (gathered) {
      spare = null;
      sparesUsed++;
    }
    FakePeerPort port = new FakePeerPort(world, fingerprint, iceServers, events);
    port.offerMedia(gathered);
    return port;
  }

  @Override
  public void keepSpare(List<IceServer> iceServers) {
    spare = iceServers;
  }

  @Override
  public void dropSpare() {
    spare = null;
  }

  /** Servers of the connection that is kept; null while there is none. */
  @Nullable
  List<IceServer> spare() {
    return spare;
  }

  /** How many connections there were, to whomever. */
  int made() {
    return made;
  }

  /** How many offers were there before anybody was to get them. */
  int sparesUsed() {
    return sparesUsed;
  }
}
