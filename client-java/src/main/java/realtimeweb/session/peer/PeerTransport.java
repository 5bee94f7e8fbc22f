package realtimeweb.session.peer;

import java.util.List;
import realtimeweb.link.PeerLink;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.Reopen;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.Quality;

/**
 * Carries sealed frames to one peer and back: over the data channel of a peer connection while one
 * is open, otherwise through the server. Media takes the same peer connection, which is replaced
 * when nothing brings it back; of the two ends the one with the smaller id decides that.
 */
public final class PeerTransport implements PeerLink.Owner {
  /** The layer above; called from within this layer's methods and from events of the browser. */
  interface Listener {
    /** A frame came, by the path {@link PeerTransport#arriving}. It may be anybody's. */
    void frameReceived(byte[] frame);

    /** The peer connection needs this said to the peer, sealed and in order. */
    void signal(PeerMessage message);

    /** Frames take another path from now on; those on their way may be lost. */
    void pathChanged();

    void transportChanged(Event event);
  }

  /** What happens to the peer connection. */
  enum Event {
    /** What the screen shows of it has changed. */
    CHANGED,
    /** It is broken, perhaps for a moment. */
    INTERRUPTED,
    /** The browser did not answer; another connection follows. */
    STALLED,
    /** Its certificate is not the peer's; it is closed. */
    IMPOSTOR
  }

  /** A peer that sends through the server may not receive what is sent directly. */
  private static final long BY_RELAY_TOO_MILLIS = 5_000;

  private final CallContext call;
  private final String peerId;
  private final Listener listener;
  private final boolean polite;
  private final ConnectionGenerations generations;
  private final VideoSendControl sending = new VideoSendControl();
  private List<IceServer> iceServers;
  private String fingerprint = "";
  private @Nullable PeerLink link;
  private boolean open;
  private boolean closed;
  private boolean unreachable;
  private ChannelPath arriving = ChannelPath.RELAY;
  private long byRelayTooUntil;

  PeerTransport(CallContext call, String peerId, Listener listener) {
    this.call = call;
    this.peerId = peerId;
    this.listener = listener;
    this.polite = call.selfId().compareTo(peerId) > 0;
    this.generations = new ConnectionGenerations(polite);
    this.iceServers = call.iceServers();
  }

  // ---- frames

  /** Sends a frame by the open path, or by both if the peer may hear only the server's. */
  void send(byte[] frame) {
    if (closed) {
      return;
    }
    boolean sent = link != null && link.send(frame);
    if (!sent || call.now() < byRelayTooUntil) {
      call.ports().signals().relay(peerId, frame);
    }
  }

  /** A frame came through the server. */
  public void relayed(byte[] frame) {
    byRelayTooUntil = call.now() + BY_RELAY_TOO_MILLIS;
    receive(frame, ChannelPath.RELAY);
  }

  /** A frame came over the data channel. */
  @Override
  public void frame(byte[] frame) {
    receive(frame, ChannelPath.DIRECT);
  }

  private void receive(byte[] frame, ChannelPath path) {
    if (!closed) {
      arriving = path;
      listener.frameReceived(frame);
    }
  }

  /** The path by which the last frame came. */
  ChannelPath arriving() {
    return arriving;
  }

  /** The path that frames to the peer take now. */
  ChannelPath path() {
    return link != null && link.direct() ? ChannelPath.DIRECT : ChannelPath.RELAY;
  }

  // ---- the peer connection, and the next one

  /** Whether the peer may use the peer connection. */
  boolean isOpen() {
    return open;
  }

  /** Begins what takes time, the offer above all, while the peer still has to prove who it is. */
  void prepare() {
    if (link == null) {
      make();
    }
  }

  /**
   * Opens the first peer connection.
   *
   * @param fingerprint what the peer's certificate must have
   */
  void open(String fingerprint) {
    this.fingerprint = fingerprint;
    open = true;
    generations.restart();
    prepare();
    expect();
  }

  /** Ends the peer connection; frames still go through the server. */
  void disconnect() {
    open = false;
    unreachable = false;
    end();
  }

  /** Ends the peer connection; no frame is sent or received any more. */
  void close() {
    closed = true;
    disconnect();
  }

  /** Whether {@link #close} was called. */
  boolean isClosed() {
    return closed;
  }

  private void replace() {
    end();
    make();
    expect();
  }

  private void make() {
    PeerLink made = new PeerLink(call.ports().connections(), peerId, iceServers, polite, this);
    link = made;
    sending.begin(made);
  }

  private void expect() {
    if (link != null) {
      link.expect(fingerprint);
    }
  }

  private void end() {
    if (link != null) {
      link.close();
      link = null;
    }
  }

  /** The peer replaces its peer connection, has followed us to ours, or asks for another. */
  void on(Reopen reopen) {
    if (open) {
      Reopen answer = generations.answer(reopen, call.now());
      if (answer != null) {
        listener.signal(answer);
        replace();
      }
    }
  }

  void on(Description description) {
    if (link != null && !generations.isAhead()) {
      link.on(description);
    }
  }

  void on(Candidate candidate) {
    if (link != null && !generations.isAhead()) {
      link.on(candidate);
    }
  }

  void tick() {
    if (link != null && open) {
      link.tick(call.now());
    }
  }

  public void networkChanged() {
    if (link != null) {
      link.networkChanged();
    }
  }

  /** Signaling reaches the peer again. */
  void canSignal() {
    if (link != null) {
      link.canSignal();
    }
  }

  /** STUN and TURN servers for the next restart of ICE. */
  public void setIceServers(List<IceServer> servers) {
    iceServers = servers;
    if (link != null) {
      link.setIceServers(servers);
    }
  }

  @Override
  public void signal(PeerMessage message) {
    listener.signal(message);
  }

  @Override
  public void connectionChanged(ConnectionState state) {
    if (state == ConnectionState.FAILED) {
      unreachable = open;
    } else if (state == ConnectionState.CONNECTED) {
      unreachable = false;
    } else if (state == ConnectionState.DISCONNECTED) {
      listener.transportChanged(Event.INTERRUPTED);
    }
    listener.transportChanged(Event.CHANGED);
  }

  @Override
  public void directChanged(boolean direct) {
    listener.pathChanged();
    listener.transportChanged(Event.CHANGED);
  }

  @Override
  public void stalled() {
    listener.transportChanged(Event.STALLED);
  }

  @Override
  public void hopeless() {
    listener.signal(generations.next());
    if (generations.decides()) {
      replace();
    }
    listener.transportChanged(Event.CHANGED);
  }

  @Override
  public void impostor() {
    listener.transportChanged(Event.IMPOSTOR);
  }

  /** Whether the peer connection failed, and has not connected since. */
  public boolean unreachable() {
    return unreachable;
  }

  /** As the screen shows it; a peer connection that is not open yet waits for the greeting. */
  ParticipantConnection connection() {
    if (link == null || !open) {
      return ParticipantConnection.GREETING;
    }
    return switch (link.connection()) {
      case NEW, CONNECTING ->
          link.wasConnected() || !generations.isFirst()
              ? ParticipantConnection.RECONNECTING
              : ParticipantConnection.CONNECTING;
      case CONNECTED -> ParticipantConnection.CONNECTED;
      case DISCONNECTED -> ParticipantConnection.RECONNECTING;
      case FAILED, CLOSED -> ParticipantConnection.FAILED;
    };
  }

  // ---- media

  /** Measures the peer connection and adapts our video to it; once a second. */
  public void adapt(int others, boolean sharing) {
    sending.adapt(link, others, sharing, call.now());
  }

  void on(Watching watching) {
    sending.watched(watching, link);
  }

  /** Whether our camera's video is not sent to this peer, to keep the audio. */
  public boolean paused() {
    return sending.paused();
  }

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  public int audioLevel() {
    return link == null ? 0 : link.audioLevel();
  }

  /** What was measured, as the screen shows it; null before that. */
  @Nullable
  Quality quality() {
    return sending.quality();
  }
}
