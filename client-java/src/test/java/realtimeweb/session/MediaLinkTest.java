package realtimeweb.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.link.Connections;
import realtimeweb.link.Encoding;
import realtimeweb.link.LinkStats;
import realtimeweb.link.PeerLink;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.Reopen;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;

/** How often a peer gets another connection out of us. */
class MediaLinkTest {
  private final FakeConnections connections = new FakeConnections();
  private final FakeOwner owner = new FakeOwner();
  private final FakeClock clock = new FakeClock();
  private MediaLink link;

  @BeforeEach
  void opens() {
    link = new MediaLink(context("B"), "A", owner);
    link.open("sha-256 AB");
  }

  @Test
  void thePeerThatDecidesIsFollowedToAnotherConnection() {
    link.on(new Reopen(1));
    assertEquals(2, connections.opened);
    assertEquals(List.of(new Reopen(1)), owner.signaled);
  }

  @Test
  void howeverOftenItAsksItGetsOneInFiveSeconds() {
    for (int generation = 1; generation <= 100; generation++) {
      link.on(new Reopen(generation));
      clock.advance(100);
    }
    assertEquals(3, connections.opened);
    assertEquals(List.of(new Reopen(1), new Reopen(51)), owner.signaled);
  }

  @Test
  void aPeerThatDoesNotDecideGetsNone() {
    link = new MediaLink(context("A"), "B", owner);
    link.open("sha-256 AB");
    int before = connections.opened;
    link.on(new Reopen(1));
    assertEquals(before, connections.opened);
    assertEquals(List.of(), owner.signaled);
  }

  private CallContext context(String self) {
    Ports ports = new Ports(clock, null, null, null, null, null, null, connections, null, null);
    return new CallContext(ports, null, null, "Me", self, List.of(), false, 120_000);
  }

  private static final class FakeOwner implements PeerLink.Owner {
    private final List<PeerMessage> signaled = new ArrayList<>();

    @Override
    public void signal(PeerMessage message) {
      signaled.add(message);
    }

    @Override
    public void connectionChanged(PeerPort.ConnectionState state) {}

    @Override
    public void directChanged(boolean direct) {}

    @Override
    public void hopeless() {}

    @Override
    public void frame(byte[] frame) {}

    @Override
    public void impostor() {}

    @Override
    public void stalled() {}
  }

  private static final class FakeConnections implements Connections {
    private int opened;

    @Override
    public void prepare() {}

    @Override
    public List<IceServer> usable(List<IceServer> servers) {
      return servers;
    }

    @Override
    public String fingerprint() {
      return "sha-256 CD";
    }

    @Override
    public PeerPort open(String participant, List<IceServer> iceServers, PeerPort.Events events) {
      opened++;
      return new FakePort();
    }
  }

  /** A connection on which nothing ever happens. */
  private static final class FakePort implements PeerPort {
    @Override
    public void offerMedia() {}

    @Override
    public void acceptMedia() {}

    @Override
    public Description setLocalDescription() {
      return new Description(SdpKind.OFFER, "");
    }

    @Override
    public void setRemoteDescription(Description description) {}

    @Override
    public void addCandidate(Candidate candidate) {}

    @Override
    public SignalingState signalingState() {
      return SignalingState.STABLE;
    }

    @Override
    public void restartIce() {}

    @Override
    public void setIceServers(List<IceServer> servers) {}

    @Override
    public boolean send(byte[] frame) {
      return false;
    }

    @Override
    public String remoteFingerprint() {
      return "";
    }

    @Override
    public void encodeCamera(Encoding encoding) {}

    @Override
    public void encodeScreen(Encoding encoding) {}

    @Override
    public LinkStats stats() {
      return LinkStats.NONE;
    }

    @Override
    public int audioLevel() {
      return 0;
    }

    @Override
    public void close() {}
  }
}
