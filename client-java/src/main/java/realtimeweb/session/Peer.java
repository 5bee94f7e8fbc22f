package realtimeweb.session;

import realtimeweb.link.PeerLink;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.quality.Adaptation;
import realtimeweb.quality.Meter;
import realtimeweb.quality.Rates;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.Delivery;
import realtimeweb.secure.SafetyNumber;
import realtimeweb.secure.SecureChannel;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;

/** One other person: their secure channel, the messages in it, and the link for media. */
final class Peer implements ChannelEvents, PeerLink.Owner, PeerMessage.Handler {
  /** What the call is told. */
  interface Owner {
    /** The peer proved who it is, for the first time. */
    void met(Peer peer);

    void said(Peer peer, PeerMessage.Chat chat, Path path);

    void acknowledged(Peer peer, long sequence);

    void rotated(Peer peer);

    void unreachable(Peer peer);

    void impostor(Peer peer);

    void differentRoomKey(Peer peer);

    /** What the peer does has changed. */
    void presenceChanged(Peer peer, PeerMessage.Presence before, PeerMessage.Presence now);

    void reacted(Peer peer, PeerMessage.ReactionKind kind);

    void askedToMute(Peer peer);

    /** The peer, if it is the host, removes somebody. */
    void removed(Peer peer, String member);

    /** The peer, if it is the host, makes somebody else the host. */
    void handedOver(Peer peer, String member);

    /** The peer says that it leaves. */
    void left(Peer peer);

    /** Something that a person sees has changed. */
    void changed();
  }

  private final String id;
  private final boolean initiating;
  private final CallContext call;
  private final Owner owner;
  private final SecureChannel channel;
  private final Delivery delivery = new Delivery(new Parcels());
  private @Nullable PeerLink link;
  private String name = "";
  private byte[] staticKey = {};
  private String safetyNumber = "";
  private long epochStartedAt;
  private Path arriving = Path.RELAY;
  private final Meter meter = new Meter();
  private final Adaptation adaptation = new Adaptation();
  private PeerMessage.Presence presence =
      new PeerMessage.Presence(false, false, false, false, false, 0);
  private Rates rates = Rates.NONE;
  private int volume = 100;
  private boolean differentRoomKey;
  private boolean rotationOverdue;
  private boolean closed;

  /**
   * Begins the handshake, or waits for it.
   *
   * @param initiating whether we are the newcomer and so open the handshake
   */
  Peer(String id, boolean initiating, CallContext call, Owner owner) {
    this.id = id;
    this.initiating = initiating;
    this.call = call;
    this.owner = owner;
    this.channel =
        new SecureChannel(
            call.ports().crypto(),
            call.ports().codec(),
            call.deviceKey(),
            call.roomKey(),
            call.selfId(),
            id,
            call.introduction(),
            call.rotationMillis(),
            this);
  }

  void greet() {
    if (initiating) {
      channel.initiate(call.now());
    }
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  byte[] staticKey() {
    return staticKey;
  }

  /** Whether this peer can ever read what is sent to it. */
  boolean canRead() {
    return !differentRoomKey;
  }

  Path path() {
    return link != null && link.direct() ? Path.DIRECT : Path.RELAY;
  }

  /** A frame came through the server. */
  void relayed(byte[] frame) {
    receive(frame, Path.RELAY);
  }

  /** Sends a message once, in order, by whatever path there is; returns its sequence. */
  long send(PeerMessage message) {
    String json = call.ports().codec().encode(PeerMessage.class, message);
    return delivery.send(Utf8.bytes(json), call.now());
  }

  void rotate() {
    if (channel.established()) {
      channel.rotate(call.now());
    }
  }

  void tick() {
    channel.tick(call.now());
    delivery.tick(call.now());
  }

  /** Measures the link and adapts what is sent to it; once a second. */
  void adapt(int others, boolean sharing) {
    if (link != null && link.connection() == ConnectionState.CONNECTED) {
      rates = meter.measure(link.stats(), call.now());
      adaptation.adapt(rates, others, sharing, call.now());
      encode();
    }
  }

  private void encode() {
    if (link != null) {
      link.encodeCamera(adaptation.camera());
      link.encodeScreen(adaptation.screen());
    }
  }

  /** Whether our camera's picture is not sent to this peer, to keep the sound. */
  boolean paused() {
    return adaptation.paused();
  }

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  int audioLevel() {
    return link == null ? 0 : link.audioLevel();
  }

  void setVolume(int volume) {
    this.volume = volume;
  }

  void close() {
    closed = true;
    if (link != null) {
      link.close();
    }
  }

  /** What the screen shows of this person. */
  Person person(boolean verified, boolean host, boolean speaking) {
    Security security =
        channel.established()
            ? new Security(
                safetyNumber, verified, channel.epoch(), epochStartedAt, rotationOverdue, path())
            : null;
    return new Person(
        id,
        name,
        false,
        host,
        presence,
        speaking,
        volume,
        connection(),
        security,
        Qualities.of(rates));
  }

  private Connection connection() {
    if (link == null) {
      return differentRoomKey ? Connection.DIFFERENT_PASSPHRASE : Connection.GREETING;
    }
    return switch (link.connection()) {
      case NEW, CONNECTING -> Connection.CONNECTING;
      case CONNECTED -> Connection.CONNECTED;
      case DISCONNECTED -> Connection.RECONNECTING;
      case FAILED, CLOSED -> Connection.FAILED;
    };
  }

  private void receive(byte[] frame, Path path) {
    if (!closed) {
      arriving = path;
      channel.receive(frame, call.now());
    }
  }

  // ---- the secure channel

  @Override
  public void transmit(byte[] frame) {
    if (link == null || !link.send(frame)) {
      call.ports().signals().relay(id, frame);
    }
  }

  @Override
  public void established(byte[] peerStaticKey, Introduction introduction) {
    differentRoomKey = false;
    if (link == null) {
      name = introduction.name();
      staticKey = peerStaticKey;
      safetyNumber =
          SafetyNumber.of(call.ports().crypto(), call.deviceKey().publicKey(), peerStaticKey);
      owner.met(this);
      link =
          new PeerLink(
              call.ports().connections(),
              id,
              call.iceServers(),
              initiating,
              call.selfId().compareTo(id) > 0,
              introduction.fingerprint(),
              this);
    }
    delivery.resend(call.now());
    owner.changed();
  }

  @Override
  public void received(byte[] plaintext) {
    delivery.receive(plaintext, call.now());
  }

  @Override
  public void epochStarted(int epoch) {
    epochStartedAt = call.ports().clock().wallMillis();
    owner.rotated(this);
  }

  @Override
  public void failed(ChannelFailure failure) {
    if (failure == ChannelFailure.DIFFERENT_ROOM_KEY && link == null) {
      differentRoomKey = true;
      owner.differentRoomKey(this);
    }
  }

  @Override
  public void rotationOverdue(boolean overdue) {
    rotationOverdue = overdue;
    owner.changed();
  }

  // ---- what the peer says

  @Override
  public void on(PeerMessage.Description description) {
    if (link != null) {
      link.on(description);
    }
  }

  @Override
  public void on(PeerMessage.Candidate candidate) {
    if (link != null) {
      link.on(candidate);
    }
  }

  @Override
  public void on(PeerMessage.Chat chat) {
    owner.said(this, chat, arriving);
  }

  @Override
  public void on(PeerMessage.Presence now) {
    PeerMessage.Presence before = presence;
    presence = now;
    owner.presenceChanged(this, before, now);
  }

  @Override
  public void on(PeerMessage.Reaction reaction) {
    owner.reacted(this, reaction.kind());
  }

  @Override
  public void on(PeerMessage.Watching watching) {
    adaptation.watched(watching.camera(), watching.screen());
    encode();
  }

  @Override
  public void on(PeerMessage.MuteRequest request) {
    owner.askedToMute(this);
  }

  @Override
  public void on(PeerMessage.Removal removal) {
    owner.removed(this, removal.id());
  }

  @Override
  public void on(PeerMessage.HostTransfer transfer) {
    owner.handedOver(this, transfer.id());
  }

  @Override
  public void on(PeerMessage.Bye bye) {
    owner.left(this);
  }

  // ---- the link

  @Override
  public void signal(PeerMessage message) {
    send(message);
  }

  @Override
  public void connectionChanged(ConnectionState state) {
    if (state == ConnectionState.FAILED) {
      owner.unreachable(this);
    }
    owner.changed();
  }

  @Override
  public void directChanged(boolean direct) {
    delivery.resend(call.now());
    owner.changed();
  }

  @Override
  public void frame(byte[] frame) {
    receive(frame, Path.DIRECT);
  }

  @Override
  public void impostor() {
    owner.impostor(this);
  }

  /** What travels inside the channel, each message once and in order. */
  private final class Parcels implements Delivery.Events {
    @Override
    public void transmit(byte[] packet) {
      if (channel.established()) {
        channel.send(packet, call.now());
      }
    }

    @Override
    public void delivered(byte[] message) {
      PeerMessage decoded;
      try {
        String json = Utf8.text(message, message.length);
        decoded = call.ports().codec().decode(PeerMessage.class, json);
      } catch (Malformed e) {
        return;
      }
      decoded.handle(Peer.this);
    }

    @Override
    public void acknowledged(long sequence) {
      owner.acknowledged(Peer.this, sequence);
    }
  }
}
