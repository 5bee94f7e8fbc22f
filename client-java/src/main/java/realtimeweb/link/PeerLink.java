package realtimeweb.link;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.link.PeerPort.SignalingState;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.SdpKind;
import realtimeweb.protocol.ServerMessage.IceServer;

/**
 * Owns one peer connection: its perfect negotiation (W3C WebRTC 10.7), the candidates that come
 * before their description, and its status. Events are serial, so there is no time between making
 * an offer and being in have-local-offer.
 */
public final class PeerLink implements PeerPort.Events {
  /** What the owner of the link is told, and does for it. */
  public interface Owner {
    /** Send this to the peer through the secure channel, in order. */
    void signal(PeerMessage message);

    void connectionChanged(ConnectionState state);

    /** The browser does not answer; the connection is closed, and {@link #hopeless} in a moment. */
    void stalled();

    /** Whether frames can go straight to the peer. */
    void directChanged(boolean direct);

    /** Nothing brings this connection back; a new one may. */
    void hopeless();

    /** A frame came straight from the peer. */
    void frame(byte[] frame);

    /**
     * The media's certificate is not the one that the peer vouched for; the connection is closed.
     */
    void impostor();
  }

  private static final int MAX_EARLY_CANDIDATES = 128;

  private final PeerPort port;
  private final boolean polite;
  private final Owner owner;
  private final Recovery recovery = new Recovery();
  private final DtlsRole role = new DtlsRole();
  private final List<Candidate> early = new ArrayList<>();
  private String fingerprint = "";
  private boolean described;
  private boolean wasConnected;
  private boolean channelOpen;
  private boolean direct;
  private boolean closed;
  private boolean stalled;
  private ConnectionState connection = ConnectionState.NEW;

  /**
   * Opens the connection, and makes the first offer if that is for this side. What the peer says of
   * it is not heard before {@link #expect}.
   *
   * @param polite whether this side yields when both offer at once, and waits for the first offer;
   *     the other side has the opposite
   */
  public PeerLink(
      PeerConnectionFactory connections,
      String participant,
      List<IceServer> iceServers,
      boolean polite,
      Owner owner) {
    this.polite = polite;
    this.owner = owner;
    this.port = connections.open(participant, iceServers, this);
    if (!polite) {
      port.offerMedia();
    }
  }

  /**
   * The peer has proved who it is.
   *
   * @param fingerprint what the peer's certificate must have, as in {@link
   *     PeerConnectionFactory#fingerprint}
   */
  public void expect(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Whether frames can go straight to the peer. */
  public boolean direct() {
    return direct;
  }

  public ConnectionState connection() {
    return connection;
  }

  /** Whether it was connected at least once. */
  public boolean wasConnected() {
    return wasConnected;
  }

  /** Lets time pass; about once a second, in milliseconds of a clock that only goes forward. */
  public void tick(long now) {
    if (stalled) {
      if (recovery.replaces(now)) {
        owner.hopeless();
      }
      return;
    }
    switch (recovery.next(connection, now)) {
      case NOTHING -> {}
      case FAIL -> connectionChanged(ConnectionState.FAILED);
      case RESTART_ICE -> port.restartIce();
      case REOPEN -> owner.hopeless();
    }
  }

  /** What is said reaches the peer again, so a broken connection need not wait longer. */
  public void canSignal() {
    boolean broken =
        connection == ConnectionState.DISCONNECTED || connection == ConnectionState.FAILED;
    if (broken && !closed && !polite) {
      port.restartIce();
    }
  }

  /** This machine may have another address now: finds the paths anew. */
  public void networkChanged() {
    if (!closed && described) {
      port.restartIce();
    }
  }

  /** Sends a frame straight to the peer; false if it could not. */
  public boolean send(byte[] frame) {
    return direct && port.send(frame);
  }

  /** Applies the peer's description and answers an offer. */
  public void on(Description description) {
    boolean offer = description.kind() == SdpKind.OFFER;
    SignalingState state = port.signalingState();
    boolean ignored = offer && !polite && state != SignalingState.STABLE;
    boolean stale = !offer && state != SignalingState.HAVE_LOCAL_OFFER;
    if (closed || fingerprint.isEmpty() || ignored || stale) {
      return;
    }
    if (!Fingerprint.isOnlyOne(description.sdp(), fingerprint)) {
      refuseImpostor();
      return;
    }
    try {
      apply(description);
    } catch (Malformed refused) {
      return;
    } catch (PeerConnectionStalled silent) {
      stall();
    }
  }

  private void apply(Description description) throws Malformed {
    port.setRemoteDescription(new Description(description.kind(), Opus.robust(description.sdp())));
    if (description.kind() == SdpKind.OFFER) {
      answer();
    } else {
      role.theirAnswer(description);
    }
    addEarlyCandidates();
  }

  /** Adds the peer's candidate, or holds it until their description is there. */
  public void on(Candidate candidate) {
    if (closed) {
      return;
    }
    if (described) {
      add(candidate);
    } else if (early.size() < MAX_EARLY_CANDIDATES) {
      early.add(candidate);
    }
  }

  /** STUN and TURN servers for the next restart of ICE. */
  public void setIceServers(List<IceServer> servers) {
    if (!closed) {
      port.setIceServers(servers);
    }
  }

  /** How the camera's picture is sent from now on. */
  public void encodeCamera(Encoding encoding) {
    if (!closed) {
      port.encodeCamera(encoding);
    }
  }

  /** How the shared screen is sent from now on. */
  public void encodeScreen(Encoding encoding) {
    if (!closed) {
      port.encodeScreen(encoding);
    }
  }

  public LinkStats stats() {
    return closed ? LinkStats.NONE : port.stats();
  }

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  public int audioLevel() {
    return closed ? 0 : port.audioLevel();
  }

  public void close() {
    closed = true;
    port.close();
  }

  @Override
  public void negotiationNeeded() {
    // In any other state the browser asks again as soon as it is stable.
    if (!closed && port.signalingState() == SignalingState.STABLE) {
      try {
        owner.signal(port.setLocalDescription());
      } catch (PeerConnectionStalled silent) {
        stall();
      }
    }
  }

  @Override
  public void candidate(Candidate candidate) {
    if (!closed) {
      owner.signal(candidate);
    }
  }

  @Override
  public void connectionChanged(ConnectionState state) {
    if (closed) {
      return;
    }
    connection = state;
    if (state == ConnectionState.CONNECTED && !certificateIsTheirs()) {
      refuseImpostor();
      return;
    }
    wasConnected |= state == ConnectionState.CONNECTED;
    updateDirect();
    owner.connectionChanged(state);
  }

  @Override
  public void channelOpened() {
    channelOpen = true;
    updateDirect();
  }

  @Override
  public void channelClosed() {
    channelOpen = false;
    updateDirect();
  }

  @Override
  public void frame(byte[] frame) {
    if (!closed) {
      owner.frame(frame);
    }
  }

  private void answer() {
    if (polite && !described) {
      port.acceptMedia();
    }
    owner.signal(role.ourAnswer(port.setLocalDescription()));
  }

  private void addEarlyCandidates() {
    described = true;
    List<Candidate> waiting = List.copyOf(early);
    early.clear();
    waiting.forEach(this::on);
  }

  private void add(Candidate candidate) {
    try {
      port.addCandidate(candidate);
    } catch (Malformed e) {
      // One useless candidate, or one of an offer that was ignored, must not end the connection.
      return;
    } catch (PeerConnectionStalled silent) {
      stall();
    }
  }

  private boolean certificateIsTheirs() {
    String seen = port.remoteFingerprint();
    return seen == null || Ascii.same(seen, fingerprint);
  }

  private void stall() {
    close();
    stalled = true;
    connection = ConnectionState.FAILED;
    updateDirect();
    owner.stalled();
  }

  private void refuseImpostor() {
    close();
    connection = ConnectionState.CLOSED;
    updateDirect();
    owner.impostor();
  }

  private void updateDirect() {
    boolean now = !closed && channelOpen && connection == ConnectionState.CONNECTED;
    if (now != direct) {
      direct = now;
      owner.directChanged(now);
    }
  }
}
