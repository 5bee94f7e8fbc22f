package realtimeweb.session;

import java.util.Arrays;
import java.util.List;
import realtimeweb.link.PeerLink;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.SafetyNumber;
import realtimeweb.secure.SecureChannel;
import realtimeweb.session.Screen.Connection;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;

/** One other person: their secure channel, the messages in it, and the link for media. */
final class Peer implements ChannelEvents, PeerLink.Owner {
  /**
   * Whoever sends through the server does not think much of the direct way, and perhaps hears
   * nothing by it.
   */
  private static final long BY_RELAY_TOO_MILLIS = 5_000;

  private final String id;
  private final boolean initiating;
  private final CallContext call;
  private final PeerEvents owner;
  private final SecureChannel channel;
  private final PeerWords words;
  private Parcels parcels;
  private final MediaLink link;
  private final Claims claims;
  private byte[] staticKey = {};
  private String safetyNumber = "";
  private long epochStartedAt;
  private Path arriving = Path.RELAY;
  private int volume = 100;
  private boolean differentRoomKey;
  private boolean rotationOverdue;
  private long byRelayTooUntil;
  private boolean listed = true;
  private long unlistedAt;
  private boolean closed;
  private boolean newcomer;
  private boolean unreachable;

  /** The name that the peer has of us, or will have by what is on its way. */
  private String toldName;

  /**
   * Begins the handshake, or waits for it.
   *
   * @param initiating whether we are the newcomer and so open the handshake
   */
  Peer(String id, boolean initiating, CallContext call, PeerEvents owner) {
    this.id = id;
    this.initiating = initiating;
    this.call = call;
    this.owner = owner;
    this.link = new MediaLink(call, id, this);
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
    this.claims = new Claims(call.ports().crypto());
    this.words = new PeerWords(this, link, claims, call, owner);
    this.parcels = new Parcels(call, channel, words);
    this.newcomer = !initiating;
    this.toldName = call.name();
  }

  void greet() {
    if (initiating) {
      channel.initiate(call.now());
    }
    link.prepare();
  }

  /**
   * The server has both of us in the room, perhaps again.
   *
   * @param anew whether it may have told the peer that we are a newcomer
   */
  void listed(boolean anew) {
    listed = true;
    if (anew && path() != Path.DIRECT) {
      channel.initiate(call.now());
    }
    parcels.resend();
    link.canSignal();
  }

  /** The server does not know the peer, or not yet, or no more. */
  void unlisted() {
    if (listed) {
      listed = false;
      unlistedAt = call.now();
    }
  }

  /** Whether neither the server nor the peer itself has been heard of for so long. */
  boolean isMissing(long millis) {
    if (path() == Path.DIRECT) {
      unlistedAt = call.now();
    }
    return !listed && call.now() - unlistedAt > millis;
  }

  void networkChanged() {
    link.networkChanged();
  }

  String id() {
    return id;
  }

  String name() {
    return claims.name();
  }

  /** Whether they came after us, and nobody was told so yet; asked once. */
  boolean isNews() {
    boolean news = newcomer;
    newcomer = false;
    return news;
  }

  /** Whether their media failed to connect, and has not connected since. */
  boolean unreachable() {
    return unreachable;
  }

  /** Whether this is the same device in another tab. */
  boolean isOurself() {
    return Arrays.equals(staticKey, call.deviceKey().publicKey());
  }

  /** Empty until the handshake is done. */
  byte[] staticKey() {
    return staticKey;
  }

  /** Whether the peer has proved who it is. */
  boolean met() {
    return staticKey.length > 0;
  }

  /** Whether this peer can ever read what is sent to it. */
  boolean canRead() {
    return !differentRoomKey;
  }

  /** The path by which the last frame came. */
  Path arriving() {
    return arriving;
  }

  Path path() {
    return link.direct() ? Path.DIRECT : Path.RELAY;
  }

  /** A frame came through the server. */
  void relayed(byte[] frame) {
    byRelayTooUntil = call.now() + BY_RELAY_TOO_MILLIS;
    receive(frame, Path.RELAY);
  }

  /** Sends a message once, in order, by whatever path there is; returns its sequence. */
  long send(PeerMessage message) {
    return parcels.send(message);
  }

  /** Sends what an older client would not understand, if this one says that it does. */
  void sendIfUnderstood(String capability, PeerMessage message) {
    if (claims.understands(capability)) {
      send(message);
    }
  }

  /** What we are called in handshakes to come, and, once the peer is met, in a message. */
  void introduceAs(String name) {
    channel.introduceAs(name);
    if (met() && !name.equals(toldName)) {
      toldName = name;
      sendIfUnderstood(Capability.RENAMED, new PeerMessage.Renamed(name));
    }
  }

  /** Ends the connection at once, with a last word that goes through the server. */
  void dismiss(PeerMessage lastWord) {
    link.close();
    send(lastWord);
    close();
  }

  void rotate() {
    if (channel.established()) {
      channel.rotate(call.now());
    }
  }

  void tick() {
    channel.tick(call.now());
    parcels.tick();
    link.tick();
    words.tick();
  }

  /** STUN and TURN servers for the next restart of ICE. */
  void setIceServers(List<IceServer> servers) {
    link.setIceServers(servers);
  }

  /** Measures the link and adapts what is sent to it; once a second. */
  void adapt(int others, boolean sharing) {
    link.adapt(others, sharing);
  }

  /** Whether our camera's picture is not sent to this peer, to keep the sound. */
  boolean paused() {
    return link.paused();
  }

  /** How loud the peer's microphone is at this moment, 0 to 100. */
  int audioLevel() {
    return link.audioLevel();
  }

  void setVolume(int volume) {
    this.volume = volume;
  }

  void close() {
    closed = true;
    link.close();
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
        name(),
        false,
        host,
        claims.presence(),
        speaking,
        volume,
        differentRoomKey ? Connection.DIFFERENT_PASSPHRASE : link.connection(),
        security,
        link.quality());
  }

  /** The peer keeps nothing of what was between us. */
  private void startOver() {
    forget();
    owner.startedOver(this);
  }

  private void forget() {
    parcels = new Parcels(call, channel, words);
    link.close();
    unreachable = false;
    toldName = "";
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
    if (closed) {
      return;
    }
    boolean sent = link.send(frame);
    if (!sent || call.now() < byRelayTooUntil) {
      call.ports().signals().relay(id, frame);
    }
  }

  @Override
  public void established(byte[] peerStaticKey, Introduction introduction) {
    differentRoomKey = false;
    if (met() && claims.isAnother(introduction)) {
      startOver();
    }
    boolean first = !link.isOpen();
    if (first && !owner.admits(this, peerStaticKey)) {
      link.close();
      return;
    }
    if (first) {
      claims.introduced(introduction);
      staticKey = peerStaticKey;
      link.open(introduction.fingerprint());
    }
    // The offer first: the peer works on it while the safety number is reckoned here.
    parcels.resend();
    if (first) {
      safetyNumber =
          SafetyNumber.of(call.ports().crypto(), call.deviceKey().publicKey(), peerStaticKey);
      owner.met(this);
    }
    owner.changed();
  }

  @Override
  public void received(byte[] plaintext) {
    parcels.receive(plaintext);
  }

  @Override
  public void epochStarted(int epoch) {
    if (closed) {
      return;
    }
    epochStartedAt = call.ports().clock().wallMillis();
    owner.rotated(this);
  }

  @Override
  public void failed(ChannelFailure failure) {
    if (failure == ChannelFailure.DIFFERENT_ROOM_KEY && !link.isOpen()) {
      differentRoomKey = true;
      forget();
      owner.differentRoomKey(this);
    }
  }

  @Override
  public void rotationOverdue(boolean overdue) {
    rotationOverdue = overdue;
    owner.changed();
  }

  // ---- the link

  @Override
  public void signal(PeerMessage message) {
    send(message);
  }

  @Override
  public void connectionChanged(ConnectionState state) {
    if (state == ConnectionState.FAILED) {
      unreachable = met();
    } else if (state == ConnectionState.CONNECTED) {
      unreachable = false;
    } else if (state == ConnectionState.DISCONNECTED) {
      owner.interrupted(this);
    }
    owner.changed();
  }

  @Override
  public void stalled() {
    owner.stalled();
  }

  @Override
  public void hopeless() {
    link.reopen();
    owner.changed();
  }

  @Override
  public void directChanged(boolean direct) {
    parcels.resend();
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
}
