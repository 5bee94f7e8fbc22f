package realtimeweb.session.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.link.Encoding;
import realtimeweb.link.LinkStats;
import realtimeweb.link.PeerConnectionFactory;
import realtimeweb.link.PeerPort;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.Reopen;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.peer.PeerTransport.Event;
import realtimeweb.session.ports.FakeClock;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.ports.SignalingChannel;
import realtimeweb.session.screen.ChannelPath;

/** Which path frames take, and how often a peer gets another connection out of us. */
class PeerTransportTest {
  private static final byte[] FRAME = {1, 2, 3};

  private final FakeConnections connections = new FakeConnections();
  private final FakeListener listener = new FakeListener();
  private final List<byte[]> relayed = new ArrayList<>();
  private final FakeClock clock = new FakeClock();
  private PeerTransport transport;

  @BeforeEach
  void opens() {
    transport = new PeerTransport(context("B"), "A", listener);
    transport.open("sha-256 AB");
  }

  @Test
  void thePeerThatDecidesIsFollowedToAnotherConnection() {
    transport.on(new Reopen(1));
    assertEquals(2, connections.opened);
    assertEquals(List.of(new Reopen(1)), listener.signaled);
  }

  @Test
  void howeverOftenItAsksItGetsOneInFiveSeconds() {
    for (int generation = 1; generation <= 100; generation++) {
      transport.on(new Reopen(generation));
      clock.advance(100);
    }
    assertEquals(3, connections.opened);
    assertEquals(List.of(new Reopen(1), new Reopen(51)), listener.signaled);
  }

  @Test
  void aPeerThatDoesNotDecideGetsNone() {
    transport = new PeerTransport(context("A"), "B", listener);
    transport.open("sha-256 AB");
    int before = connections.opened;
    transport.on(new Reopen(1));
    assertEquals(before, connections.opened);
    assertEquals(List.of(), listener.signaled);
  }

  @Test
  void withoutADataChannelFramesGoThroughTheServer() {
    transport.send(FRAME);
    assertEquals(ChannelPath.RELAY, transport.path());
    assertEquals(List.of(FRAME), relayed);
    transport.relayed(FRAME);
    assertEquals(List.of(FRAME), listener.received);
    assertEquals(ChannelPath.RELAY, transport.arriving());
  }

  @Test
  void overAnOpenDataChannelTheyGoDirectly() {
    connect();
    transport.send(FRAME);
    assertEquals(ChannelPath.DIRECT, transport.path());
    assertEquals(1, listener.pathChanges);
    assertEquals(List.of(FRAME), connections.sent);
    assertEquals(List.of(), relayed);
    transport.frame(FRAME);
    assertEquals(List.of(FRAME), listener.received);
    assertEquals(ChannelPath.DIRECT, transport.arriving());
  }

  @Test
  void whoSendsThroughTheServerIsAnsweredByBothPathsForFiveSeconds() {
    connect();
    transport.relayed(FRAME);
    clock.advance(4_999);
    transport.send(FRAME);
    assertEquals(List.of(FRAME), connections.sent);
    assertEquals(List.of(FRAME), relayed);
    clock.advance(1);
    transport.send(FRAME);
    assertEquals(List.of(FRAME, FRAME), connections.sent);
    assertEquals(List.of(FRAME), relayed);
  }

  @Test
  void disconnectedItStillSendsThroughTheServerAndClosedNotAtAll() {
    connect();
    transport.disconnect();
    transport.send(FRAME);
    assertEquals(List.of(FRAME), relayed);
    transport.close();
    transport.send(FRAME);
    transport.relayed(FRAME);
    transport.frame(FRAME);
    assertEquals(List.of(FRAME), relayed);
    assertEquals(List.of(), listener.received);
  }

  @Test
  void onlyAPeerThatProvedWhoItIsCanBeUnreachable() {
    transport = new PeerTransport(context("B"), "A", listener);
    transport.prepare();
    connections.events.connectionChanged(ConnectionState.FAILED);
    assertFalse(transport.unreachable());
    transport.open("sha-256 AB");
    connections.events.connectionChanged(ConnectionState.FAILED);
    assertTrue(transport.unreachable());
    connections.events.connectionChanged(ConnectionState.CONNECTED);
    assertFalse(transport.unreachable());
  }

  @Test
  void aConnectionThatBreaksIsAnInterruptionAndOneOfAnotherIsAnImpostor() {
    connections.events.connectionChanged(ConnectionState.DISCONNECTED);
    assertEquals(List.of(Event.INTERRUPTED, Event.CHANGED), listener.events);
    transport.open("sha-256 EF");
    connections.events.connectionChanged(ConnectionState.CONNECTED);
    assertEquals(List.of(Event.INTERRUPTED, Event.CHANGED, Event.IMPOSTOR), listener.events);
  }

  private void connect() {
    connections.events.connectionChanged(ConnectionState.CONNECTED);
    connections.events.channelOpened();
  }

  private CallContext context(String self) {
    Ports ports =
        new Ports(clock, null, new FakeSignals(), null, null, null, null, connections, null, null);
    return new CallContext(ports, null, null, "Me", self, List.of(), false, 120_000);
  }

  private static final class FakeListener implements PeerTransport.Listener {
    private final List<PeerMessage> signaled = new ArrayList<>();
    private final List<byte[]> received = new ArrayList<>();
    private final List<PeerTransport.Event> events = new ArrayList<>();
    private int pathChanges;

    @Override
    public void frameReceived(byte[] frame) {
      received.add(frame);
    }

    @Override
    public void signal(PeerMessage message) {
      signaled.add(message);
    }

    @Override
    public void pathChanged() {
      pathChanges++;
    }

    @Override
    public void transportChanged(PeerTransport.Event event) {
      events.add(event);
    }
  }

  private static final class FakeConnections implements PeerConnectionFactory {
    private final List<byte[]> sent = new ArrayList<>();
    private PeerPort.Events events;
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
      this.events = events;
      return new FakePort(sent);
    }
  }

  /** The server, as far as it carries frames. */
  private final class FakeSignals implements SignalingChannel {
    @Override
    public void open(Events events) {}

    @Override
    public void send(ClientMessage message) {}

    @Override
    public void relay(String to, byte[] frame) {
      relayed.add(frame);
    }

    @Override
    public void close() {}
  }

  /** A connection on which nothing happens of itself. */
  private static final class FakePort implements PeerPort {
    private final List<byte[]> sent;

    FakePort(List<byte[]> sent) {
      this.sent = sent;
    }

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
      return sent.add(frame);
    }

    @Override
    public String remoteFingerprint() {
      return "sha-256 AB";
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
