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
 * Owns one peer connection: perfect negotiation (W3C WebRTC 10.7), candidates that arrive before
 * their description, and connection status. Events are serial, so nothing happens between making an
 * offer and entering have-local-offer.
 */
public final class PeerLink implements PeerPort.Events {
  /** Callbacks to the owner of the link. */
  public interface Owner {
    /** Send this to the peer through the secure channel, in order. */
    void signal(PeerMessage message);

    void connectionChanged(ConnectionState state);

    /**
     * The browser stopped responding; the connection is closed, and {@link #hopeless} follows
     * shortly.
     */
    void stalled();

    /** Whether frames can now go directly to the peer, over the data channel. */
    void directChanged(boolean direct);

    /** This connection cannot be recovered; a new one may work. */
    void hopeless();

    /** A frame arrived directly from the peer. */
    void frame(byte[] frame);

    /**
     * The DTLS certificate is not the one that the peer authenticated; the connection is closed.
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
   * Opens the connection; the impolite side also makes the first offer. The peer's descriptions are
   * ignored until {@link #expect} is called.
   *
   * @param polite whether this side yields if both offer at once, and waits for the first offer;
   *     the other side has the opposite value
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
   * Sets the fingerprint, once the peer is authenticated.
   *
   * @param fingerprint the required fingerprint of the peer's certificate, as in {@link
   *     PeerConnectionFactory#fingerprint}
   */
  public void expect(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** Whether frames can go directly to the peer, over the data channel. */
  public boolean direct() {
    return direct;
  }

  public ConnectionState connection() {
    return connection;
  }

  /** Whether the connection was ever established. */
  public boolean wasConnected() {
    return wasConnected;
  }

  /** Runs the timers; call about once a second, with milliseconds of a monotonic clock. */
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

  /** Signaling reaches the peer again, so a broken connection restarts ICE now. */
  public void canSignal() {
    boolean broken =
        connection == ConnectionState.DISCONNECTED || connection == ConnectionState.FAILED;
    if (broken && !closed && !polite) {
      port.restartIce();
    }
  }

  /** The local address may have changed: restarts ICE. */
  public void networkChanged() {
    if (!closed && described) {
      port.restartIce();
    }
  }

  /** Sends a frame directly to the peer; false if it could not. */
  public boolean send(byte[] frame) {
    return direct && port.send(frame);
  }

  /** Applies the peer's description, and answers an offer. */
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

  /** Adds the peer's candidate, or holds it until the peer's description is applied. */
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

  /** Sets the STUN and TURN servers for the next ICE restart. */
  public void setIceServers(List<IceServer> servers) {
    if (!closed) {
      port.setIceServers(servers);
    }
  }

  /** Sets how the camera video is sent. */
  public void encodeCamera(Encoding encoding) {
    if (!closed) {
      port.encodeCamera(encoding);
    }
  }

  /** Sets how the shared screen is sent. */
  public void encodeScreen(Encoding encoding) {
    if (!closed) {
      port.encodeScreen(encoding);
    }
  }

  public LinkStats stats() {
    return closed ? LinkStats.NONE : port.stats();
  }

  /** The current audio level of the peer's microphone, 0 to 100. */
  public int audioLevel() {
    return closed ? 0 : port.audioLevel();
  }

  public void close() {
    closed = true;
    port.close();
  }

  @Override
  public void negotiationNeeded() {
    // In any other state the browser fires the event again once it is stable.
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
      // One unusable candidate, or one of an ignored offer, must not end the connection.
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
