package realtimeweb.world;

import java.util.List;
import realtimeweb.link.Encoding;
import realtimeweb.link.LinkStats;
import realtimeweb.link.LinkStats.Via;
import realtimeweb.link.PeerConnectionStalled;
import realtimeweb.link.PeerPort;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;

/**
 * An RTCPeerConnection with real signaling states and invented descriptions. Two of them connect
 * once each has applied the other's description and one of its candidates.
 */
final class FakePeerPort implements PeerPort {
  private final World world;
  private final String fingerprint;
  private final Events events;
  private final int token;
  private SignalingState state = SignalingState.STABLE;
  private ConnectionState connection = ConnectionState.NEW;
  private boolean stalled;
  private boolean media;
  private boolean negotiationNeeded;
  private boolean hasCandidate;
  private @Nullable FakePeerPort pending;
  private @Nullable FakePeerPort remote;
  private long lastArrival;
  private Encoding camera = Encoding.OFF;
  private Encoding screen = Encoding.OFF;
  private int lossPermille;
  private int audioLevel;
  private boolean deaf;
  private List<IceServer> iceServers;

  FakePeerPort(World world, String fingerprint, List<IceServer> iceServers, Events events) {
    this.world = world;
    this.iceServers = iceServers;
    this.fingerprint = fingerprint;
    this.events = events;
    this.token = world.register(this);
  }

  @Override
  public void offerMedia() {
    media = true;
    needNegotiation();
  }

  @Override
  public void acceptMedia() {
    if (state != SignalingState.HAVE_REMOTE_OFFER || media) {
      throw new IllegalStateException("acceptMedia in " + state);
    }
    media = true;
  }

  /** From now on, whatever is asked of it is not answered. */
  void stall() {
    stalled = true;
  }

  private void answerOrStall() {
    if (stalled) {
      throw new PeerConnectionStalled(new IllegalStateException("no answer"));
    }
  }

  @Override
  public Description setLocalDescription() {
    answerOrStall();
    boolean answer = state == SignalingState.HAVE_REMOTE_OFFER;
    if (state != SignalingState.STABLE && !answer) {
      throw new IllegalStateException("setLocalDescription in " + state);
    }
    negotiationNeeded = false;
    state = answer ? SignalingState.STABLE : SignalingState.HAVE_LOCAL_OFFER;
    if (answer) {
      remote = pending;
    }
    post(() -> events.candidate(new Candidate("candidate:" + token, "0", 0)));
    post(() -> events.candidate(new Candidate("", "0", 0)));
    tryToConnect();
    return new Description(answer ? SdpKind.ANSWER : SdpKind.OFFER, sdp(answer));
  }

  @Override
  public void setRemoteDescription(Description description) throws Malformed {
    answerOrStall();
    boolean offer = description.kind() == SdpKind.OFFER;
    FakePeerPort from = world.port(number(description.sdp(), "o=", "not a description"));
    if (offer) {
      // An offer that meets our own rolls it back; then ours is still to be made.
      negotiationNeeded |= state == SignalingState.HAVE_LOCAL_OFFER;
      state = SignalingState.HAVE_REMOTE_OFFER;
      pending = from;
    } else {
      if (state != SignalingState.HAVE_LOCAL_OFFER) {
        throw new Malformed("an answer in " + state);
      }
      state = SignalingState.STABLE;
      remote = from;
      stable();
      tryToConnect();
    }
  }

  @Override
  public void addCandidate(Candidate candidate) throws Malformed {
    answerOrStall();
    if (remote == null && pending == null) {
      throw new Malformed("a candidate before its description");
    }
    hasCandidate |= !candidate.candidate().isEmpty();
    tryToConnect();
  }

  @Override
  public SignalingState signalingState() {
    return state;
  }

  @Override
  public void restartIce() {
    needNegotiation();
  }

  @Override
  public void setIceServers(List<IceServer> servers) {
    iceServers = servers;
  }

  List<IceServer> iceServers() {
    return iceServers;
  }

  @Override
  public boolean send(byte[] frame) {
    FakePeerPort to = remote;
    if (to == null || connection != ConnectionState.CONNECTED || world.directPathIsCut()) {
      return false;
    }
    lastArrival = world.network().arrivalAfter(lastArrival);
    world.network().at(lastArrival, () -> to.arrive(frame.clone()));
    return true;
  }

  @Override
  public String remoteFingerprint() {
    FakePeerPort other = remote;
    return other == null ? "" : other.fingerprint;
  }

  @Override
  public void encodeCamera(Encoding encoding) {
    camera = encoding;
  }

  @Override
  public void encodeScreen(Encoding encoding) {
    screen = encoding;
  }

  /** Half a megabit a second each way, of which some is lost. */
  @Override
  public LinkStats stats() {
    long bytes = world.clock().millis() * 64;
    long packets = bytes / 1_000;
    return new LinkStats(
        40,
        0,
        bytes,
        bytes,
        packets * (1_000 - lossPermille) / 1_000,
        packets * lossPermille / 1_000,
        lossPermille,
        lossPermille,
        640,
        360,
        20,
        "VP8",
        Via.HOST);
  }

  @Override
  public int audioLevel() {
    return audioLevel;
  }

  /** The send parameters of the camera video. */
  Encoding camera() {
    return camera;
  }

  /** How the shared screen is sent. */
  Encoding screen() {
    return screen;
  }

  /** From now on so much is lost, both ways. */
  void loses(int permille) {
    lossPermille = permille;
  }

  /** From now on the other's microphone is so loud. */
  void hears(int level) {
    audioLevel = level;
  }

  @Override
  public void close() {
    if (state != SignalingState.CLOSED) {
      state = SignalingState.CLOSED;
      connection = ConnectionState.CLOSED;
    }
  }

  /** The direct path broke or is back. */
  void pathChanged(ConnectionState now) {
    boolean alone = remote == null || remote.state == SignalingState.CLOSED;
    boolean comesBack = now == ConnectionState.CONNECTED && !alone;
    if (connection == ConnectionState.CONNECTED
        || (connection == ConnectionState.DISCONNECTED && comesBack)) {
      connection = now;
      post(() -> events.connectionChanged(now));
    }
  }

  /** What the other sends vanishes from now on, and only this end notices. */
  void goesDeaf() {
    deaf = true;
    pathChanged(ConnectionState.DISCONNECTED);
  }

  /** From now on it has failed, whatever is tried. */
  void breakForGood() {
    if (connection != ConnectionState.CLOSED) {
      connection = ConnectionState.FAILED;
      post(() -> events.connectionChanged(ConnectionState.FAILED));
    }
  }

  /** Asks for negotiation, as a change of tracks would. */
  void needNegotiation() {
    negotiationNeeded = true;
    if (state == SignalingState.STABLE) {
      post(events::negotiationNeeded);
    }
  }

  boolean connected() {
    return connection == ConnectionState.CONNECTED;
  }

  private void stable() {
    if (negotiationNeeded) {
      post(events::negotiationNeeded);
    }
  }

  private void tryToConnect() {
    FakePeerPort other = remote;
    boolean ready = other != null && state == SignalingState.STABLE && hasCandidate;
    if (ready && connection == ConnectionState.NEW && other != null && other.isReadyFor(this)) {
      connect();
      other.connect();
    }
  }

  private boolean isReadyFor(FakePeerPort other) {
    return remote == other && state == SignalingState.STABLE && hasCandidate && media;
  }

  private void connect() {
    if (world.directPathIsCut()) {
      return;
    }
    connection = ConnectionState.CONNECTED;
    post(() -> events.connectionChanged(ConnectionState.CONNECTED));
    post(events::channelOpened);
  }

  private void arrive(byte[] frame) {
    if (state != SignalingState.CLOSED && !world.directPathIsCut() && !deaf) {
      events.frame(frame);
    }
  }

  private void post(realtimeweb.session.ports.Mailbox.Event event) {
    world
        .clock()
        .after(
            1,
            () -> {
              if (state != SignalingState.CLOSED) {
                event.run();
              }
            });
  }

  private String sdp(boolean answer) {
    return "o="
        + token
        + "\r\na=fingerprint:"
        + world.fingerprintInDescription(fingerprint)
        + "\r\na=setup:"
        + (answer ? "active" : "actpass")
        + "\r\n";
  }

  private static int number(String text, String key, String otherwise) throws Malformed {
    int at = text.indexOf(key);
    int end = text.indexOf('\r', at);
    if (at < 0 || end < 0) {
      throw new Malformed(otherwise);
    }
    return Integer.parseInt(text.substring(at + key.length(), end));
  }
}
