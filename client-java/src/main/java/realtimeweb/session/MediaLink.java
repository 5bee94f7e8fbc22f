package realtimeweb.session;

import java.util.List;
import realtimeweb.link.PeerLink;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import realtimeweb.protocol.PeerMessage.Description;
import realtimeweb.protocol.PeerMessage.Reopen;
import realtimeweb.protocol.PeerMessage.Watching;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Quality;

/**
 * The way for media and frames to one peer: a link, and another one whenever that is beyond repair.
 * Of the two ends the one with the smaller id offers, and decides when another is needed.
 */
final class MediaLink {
  /** However often the peer asks for it. */
  private static final long LEAST_REOPENING_MILLIS = 5_000;

  private final CallContext call;
  private final String peerId;
  private final PeerLink.Owner owner;
  private final boolean polite;
  private final Sending sending = new Sending();
  private List<IceServer> iceServers;
  private String fingerprint = "";
  private @Nullable PeerLink link;
  private boolean open;
  private int generation;
  private boolean reopening;
  private long reopenedAt;

  MediaLink(CallContext call, String peerId, PeerLink.Owner owner) {
    this.call = call;
    this.peerId = peerId;
    this.owner = owner;
    this.polite = call.selfId().compareTo(peerId) > 0;
    this.iceServers = call.iceServers();
  }

  /** Whether the peer may use it. */
  boolean isOpen() {
    return open;
  }

  /** Makes what takes time, the offer above all, while the peer still has to prove who it is. */
  void prepare() {
    if (link == null) {
      make();
    }
  }

  /**
   * Opens the first link.
   *
   * @param fingerprint what the peer's certificate must have
   */
  void open(String fingerprint) {
    this.fingerprint = fingerprint;
    open = true;
    generation = 0;
    reopening = false;
    prepare();
    expect();
  }

  void close() {
    open = false;
    end();
  }

  private void replace() {
    end();
    make();
    expect();
  }

  private void make() {
    PeerLink made = new PeerLink(call.ports().connections(), peerId, iceServers, polite, owner);
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

  /**
   * Nothing brings the present link back: opens another, or asks the other end to, if that is for
   * it to decide.
   */
  void reopen() {
    if (polite) {
      owner.signal(new Reopen(generation + 1));
    } else {
      generation++;
      reopening = true;
      owner.signal(new Reopen(generation));
      replace();
    }
  }

  /** The peer opens another link, has followed us to ours, or asks for another. */
  void on(Reopen reopen) {
    if (!open) {
      return;
    }
    if (!polite) {
      reopening &= reopen.generation() != generation;
      if (reopen.generation() > generation && call.now() - reopenedAt >= LEAST_REOPENING_MILLIS) {
        reopenedAt = call.now();
        reopen();
      }
    } else if (generation == 0 || call.now() - reopenedAt >= LEAST_REOPENING_MILLIS) {
      reopenedAt = call.now();
      generation = reopen.generation();
      owner.signal(reopen);
      replace();
    }
  }

  void on(Description description) {
    if (link != null && !reopening) {
      link.on(description);
    }
  }

  void on(Candidate candidate) {
    if (link != null && !reopening) {
      link.on(candidate);
    }
  }

  void on(Watching watching) {
    sending.watched(watching, link);
  }

  /** Whether frames can go straight to the peer. */
  boolean direct() {
    return link != null && link.direct();
  }

  /** Sends a frame straight to the peer; false if it could not. */
  boolean send(byte[] frame) {
    return link != null && link.send(frame);
  }

  void tick() {
    if (link != null && open) {
      link.tick(call.now());
    }
  }

  void networkChanged() {
    if (link != null) {
      link.networkChanged();
    }
  }

  /** What was said of a broken link can reach the peer again. */
  void canSignal() {
    if (link != null) {
      link.canSignal();
    }
  }

  /** STUN and TURN servers for the next restart of ICE. */
  void setIceServers(List<IceServer> servers) {
    iceServers = servers;
    if (link != null) {
      link.setIceServers(servers);
    }
  }

  /** Measures the link and adapts what is sent to it; once a second. */
  void adapt(int others, boolean sharing) {
    sending.adapt(link, others, sharing, call.now());
  }

  /** Whether our camera's picture is not sent to this peer, to keep the sound. */
  boolean paused() {
    return sending.paused();
  }

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  int audioLevel() {
    return link == null ? 0 : link.audioLevel();
  }

  /** What was measured, as the screen shows it; null before that. */
  @Nullable
  Quality quality() {
    return sending.quality();
  }

  /** As the screen shows it; a link that is not open yet waits for the greeting. */
  Connection connection() {
    if (link == null || !open) {
      return Connection.GREETING;
    }
    return switch (link.connection()) {
      case NEW, CONNECTING ->
          link.wasConnected() || generation > 0 ? Connection.RECONNECTING : Connection.CONNECTING;
      case CONNECTED -> Connection.CONNECTED;
      case DISCONNECTED -> Connection.RECONNECTING;
      case FAILED, CLOSED -> Connection.FAILED;
    };
  }
}
