package realtimeweb.world;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.link.PeerConnectionFactory;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.ServerMessage.IceServer;

/** Opens peer connections in the fake world, all with one certificate. */
final class FakePeerConnectionFactory implements PeerConnectionFactory {
  private final World world;
  private final String fingerprint;
  private final List<FakePeerPort> opened = new ArrayList<>();

  FakePeerConnectionFactory(World world, String fingerprint) {
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

  /** This browser takes any URL but those that say so. */
  @Override
  public List<IceServer> usable(List<IceServer> iceServers) {
    return iceServers.stream()
        .filter(server -> server.urls().stream().noneMatch(url -> url.contains("refused")))
        .toList();
  }

  @Override
  public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
    FakePeerPort port = new FakePeerPort(world, fingerprint, iceServers, events);
    opened.add(port);
    return port;
  }

  /** The connections that were made so far are deaf from now on. */
  void goDeaf() {
    opened.forEach(FakePeerPort::goesDeaf);
  }
}
