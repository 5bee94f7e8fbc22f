package realtimeweb.session.peer;

import realtimeweb.protocol.Capability;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;

/**
 * One other participant: who they are, what they say of themselves, and what is shown of them. What
 * is sent to them goes by a {@link MessageChannel}.
 */
public final class Participant implements MessageChannel.Listener {
  private final String id;
  private final boolean initiating;
  private final CallContext call;
  private final ParticipantListener owner;
  private final MessageChannel messages;
  private final PeerTransport transport;
  private final ParticipantIdentity identity;
  private final ParticipantClaims claims;
  private final ParticipantMessages words;
  private final RoomListing listing = new RoomListing();
  private int volume = 100;
  private boolean differentRoomKey;
  private boolean newcomer;

  /** The name that the peer has of us, or will have by what is on its way. */
  private String toldName;

  /**
   * A participant who has not proved who they are.
   *
   * @param id their connection id, as the server says
   * @param initiating whether we are the newcomer and so open the handshake
   */
  public Participant(String id, boolean initiating, CallContext call, ParticipantListener owner) {
    this.id = id;
    this.initiating = initiating;
    this.call = call;
    this.owner = owner;
    this.messages = new MessageChannel(call, id, this);
    this.transport = messages.transport();
    this.identity = new ParticipantIdentity(call);
    this.claims = new ParticipantClaims(call.ports().crypto());
    this.words = new ParticipantMessages(this, transport, claims, call.ports().clock(), owner);
    this.newcomer = !initiating;
    this.toldName = call.name();
  }

  /** Begins the handshake, or prepares for it. */
  public void greet() {
    if (initiating) {
      messages.initiate();
    }
    transport.prepare();
  }

  /**
   * The server has both of us in the room, perhaps again.
   *
   * @param anew whether it may have told the peer that we are a newcomer
   */
  public void listed(boolean anew) {
    listing.listed();
    if (anew && path() != ChannelPath.DIRECT) {
      messages.initiate();
    }
    messages.resend();
    transport.canSignal();
  }

  /** The server does not know the peer, or not yet, or no more. */
  public void unlisted() {
    listing.unlisted(call.now());
  }

  /** Whether neither the server nor the peer itself has been heard of for so long. */
  public boolean isMissing(long millis) {
    if (path() == ChannelPath.DIRECT) {
      listing.heard(call.now());
    }
    return listing.isMissing(millis, call.now());
  }

  public String id() {
    return id;
  }

  /** Empty until the handshake is done. */
  public String name() {
    return claims.name();
  }

  /** Whether they came after us, and nobody was told so yet; asked once. */
  public boolean isNews() {
    boolean news = newcomer;
    newcomer = false;
    return news;
  }

  /** Whether this is the same device in another tab. */
  public boolean isOurself() {
    return identity.isOurself();
  }

  /** Empty until the handshake is done. */
  public byte[] staticKey() {
    return identity.staticKey();
  }

  /** Whether the peer has proved who it is. */
  public boolean met() {
    return identity.isProven();
  }

  /** Whether this peer can ever read what is sent to it. */
  public boolean canRead() {
    return !differentRoomKey;
  }

  /** The path that what is sent takes now. */
  public ChannelPath path() {
    return transport.path();
  }

  /** Their peer connection and media, and where frames of theirs go in. */
  public PeerTransport transport() {
    return transport;
  }

  /** Sends a message once, in order, by whatever path there is; returns its sequence. */
  public long send(PeerMessage message) {
    return messages.send(message);
  }

  /** Sends what an older client would not understand, if this one says that it does. */
  public void sendIfUnderstood(String capability, PeerMessage message) {
    if (claims.understands(capability)) {
      send(message);
    }
  }

  /** What we are called in handshakes to come, and, once the peer is met, in a message. */
  public void introduceAs(String name) {
    messages.introduceAs(name);
    if (met() && !name.equals(toldName)) {
      toldName = name;
      sendIfUnderstood(Capability.RENAMED, new PeerMessage.Renamed(name));
    }
  }

  /** Ends the connection at once, with a last message that goes through the server. */
  public void dismiss(PeerMessage lastWord) {
    transport.disconnect();
    send(lastWord);
    close();
  }

  /** New keys for the channel, if it has keys. */
  public void rotate() {
    messages.rotate();
  }

  public void tick() {
    messages.tick();
    words.tick();
  }

  /**
   * How loud they are played to us.
   *
   * @param volume 0 to 100
   */
  public void setVolume(int volume) {
    this.volume = volume;
  }

  /** Nothing is sent or received any more. */
  public void close() {
    transport.close();
  }

  /** What the screen shows of this person. */
  public ParticipantState person(boolean verified, boolean host, boolean speaking) {
    return new ParticipantState(
        id,
        name(),
        false,
        host,
        claims.presence(),
        speaking,
        volume,
        differentRoomKey ? ParticipantConnection.DIFFERENT_PASSPHRASE : transport.connection(),
        identity.security(verified, messages.epoch(), path()),
        transport.quality());
  }

  private void forget() {
    messages.startOver();
    toldName = "";
  }

  // ---- from the message channel

  @Override
  public void received(PeerMessage message) {
    message.handle(words);
  }

  @Override
  public void acknowledged(long sequence) {
    owner.acknowledged(this, sequence);
  }

  @Override
  public void established(byte[] peerStaticKey, Introduction introduction) {
    differentRoomKey = false;
    if (met() && claims.isAnother(introduction)) {
      forget();
      owner.startedOver(this);
    }
    boolean first = !transport.isOpen();
    if (first && !owner.admits(this, peerStaticKey)) {
      transport.disconnect();
      return;
    }
    if (first) {
      claims.introduced(introduction);
      identity.proved(peerStaticKey);
      transport.open(introduction.fingerprint());
    }
    // The offer first: the peer works on it while the safety number is computed here.
    messages.resend();
    if (first) {
      identity.computeSafetyNumber();
      owner.met(this);
    }
    owner.changed();
  }

  @Override
  public void failed(ChannelFailure failure) {
    if (failure == ChannelFailure.DIFFERENT_ROOM_KEY && !transport.isOpen()) {
      differentRoomKey = true;
      forget();
      owner.differentRoomKey(this);
    }
  }

  @Override
  public void epochStarted(int epoch) {
    if (!transport.isClosed()) {
      identity.epochStarted();
      owner.rotated(this);
    }
  }

  @Override
  public void rotationOverdue(boolean overdue) {
    identity.rotationOverdue(overdue);
    owner.changed();
  }

  @Override
  public void transportChanged(PeerTransport.Event event) {
    switch (event) {
      case CHANGED -> owner.changed();
      case INTERRUPTED -> owner.interrupted(this);
      case STALLED -> owner.stalled();
      case IMPOSTOR -> owner.impostor(this);
    }
  }
}
