package realtimeweb.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.ToastKind;

/** The others in the call, what they say, and what the person is told of them. */
final class Roster implements Peer.Owner {
  /** Most others that the server can make us talk to. */
  private static final int MAX_PEERS = 32;

  private final Ports ports;
  private final Self self;
  private final Call.Owner owner;
  private final Door door;
  private final Acquaintances acquaintances;
  private final Map<String, Peer> peers = new LinkedHashMap<>();
  private final Conversation conversation = new Conversation();
  private final Announcements announcements = new Announcements();
  private final Reactions reactions = new Reactions();
  private final Speakers speakers = new Speakers();
  private boolean rotationAsked;

  Roster(Ports ports, Self self, Door door, Call.Owner owner) {
    this.ports = ports;
    this.self = self;
    this.door = door;
    this.owner = owner;
    this.acquaintances = new Acquaintances(ports.store());
  }

  Conversation conversation() {
    return conversation;
  }

  Announcements announcements() {
    return announcements;
  }

  Reactions reactions() {
    return reactions;
  }

  Speakers speakers() {
    return speakers;
  }

  /** The others, in the order in which they came. */
  List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (Peer peer : peers.values()) {
      boolean verified = acquaintances.isVerified(peer.staticKey());
      String id = peer.id();
      people.add(peer.person(verified, door.isHost(id), speakers.isSpeaking(id)));
    }
    return people;
  }

  /**
   * Somebody is in the room.
   *
   * @param initiating whether we open the handshake
   */
  void add(String member, boolean initiating, CallContext call) {
    boolean newcomer = MemberId.isValid(member) && !peers.containsKey(member);
    if (newcomer && !member.equals(call.selfId()) && peers.size() < MAX_PEERS) {
      Peer peer = new Peer(member, initiating, call, this);
      peers.put(member, peer);
      peer.greet();
    }
  }

  /** The server says that somebody is gone. */
  void gone(String member) {
    Peer peer = peers.get(member);
    if (peer != null) {
      left(peer);
    }
  }

  void relayed(String from, byte[] frame) {
    Peer peer = peers.get(from);
    if (peer != null) {
      peer.relayed(frame);
    }
  }

  /** Sends a line of chat to everybody here. */
  void say(String author, String text) {
    if (Utf8.bytes(text).length > PeerMessage.MAX_CHAT_BYTES) {
      announcements.notice(NoticeKind.MESSAGE_TOO_LONG, "");
      return;
    }
    announcements.withdraw(NoticeKind.MESSAGE_TOO_LONG, "");
    long now = ports.clock().wallMillis();
    Map<String, Long> sequences = new LinkedHashMap<>();
    Path path = Path.DIRECT;
    for (Peer peer : peers.values()) {
      if (peer.canRead()) {
        path = peer.path() == Path.RELAY ? Path.RELAY : path;
        sequences.put(peer.id(), peer.send(new PeerMessage.Chat(now, text)));
      }
    }
    conversation.said(author, now, text, sequences, path);
  }

  /** New keys for everybody, because the person asks for them. */
  void rotateKeys() {
    rotationAsked = true;
    renewKeys();
  }

  /** New keys for everybody, without a word. */
  void renewKeys() {
    for (Peer peer : peers.values()) {
      peer.rotate();
    }
  }

  void setVerified(String personId, boolean verified) {
    Peer peer = peers.get(personId);
    if (peer != null && !peer.name().isEmpty()) {
      acquaintances.setVerified(peer.staticKey(), peer.name(), verified);
      if (verified) {
        announcements.withdraw(NoticeKind.KEY_CHANGED, peer.name());
        toast(ToastKind.VERIFIED, peer.name());
      }
    }
  }

  /** Tells everybody what we do now. */
  void presenceChanged() {
    for (Peer peer : peers.values()) {
      peer.send(self.presence(peer.paused()));
    }
  }

  /** Sends the same to everybody. */
  void tellAll(PeerMessage message) {
    for (Peer peer : peers.values()) {
      peer.send(message);
    }
  }

  void tell(String personId, PeerMessage message) {
    Peer peer = peers.get(personId);
    if (peer != null) {
      peer.send(message);
    }
  }

  void setVolume(String personId, int volume) {
    Peer peer = peers.get(personId);
    if (peer != null) {
      peer.setVolume(volume);
    }
  }

  void tick() {
    for (Peer peer : List.copyOf(peers.values())) {
      peer.tick();
      peer.adapt(peers.size(), self.sharing());
    }
    announcements.expire(ports.clock().millis());
  }

  /** Listens to everybody; several times a second. */
  void pulse(long now) {
    for (Peer peer : peers.values()) {
      speakers.hear(peer.id(), peer.audioLevel(), now);
    }
    reactions.expire(now);
  }

  /** Tells everybody that we leave. */
  void sayGoodbye() {
    for (Peer peer : peers.values()) {
      peer.send(new PeerMessage.Bye());
    }
  }

  /** Ends the connection to everybody, without a word to the person. */
  void clear() {
    for (Peer peer : List.copyOf(peers.values())) {
      remove(peer);
    }
  }

  void toast(ToastKind kind, String subject) {
    announcements.toast(kind, subject, ports.clock().millis());
  }

  @Override
  public void met(Peer peer) {
    if (acquaintances.meet(peer.staticKey(), peer.name())) {
      announcements.notice(NoticeKind.KEY_CHANGED, peer.name());
    }
    announcements.withdraw(NoticeKind.DIFFERENT_PASSPHRASE, "");
    peer.send(self.presence(peer.paused()));
    toast(ToastKind.JOINED, peer.name());
  }

  @Override
  public void said(Peer peer, PeerMessage.Chat chat, Path path) {
    if (Utf8.bytes(chat.text()).length <= PeerMessage.MAX_CHAT_BYTES) {
      long sentAt = Math.min(chat.sentAt(), ports.clock().wallMillis());
      conversation.received(peer.name(), sentAt, chat.text(), path);
      owner.changed();
    }
  }

  @Override
  public void acknowledged(Peer peer, long sequence) {
    conversation.acknowledged(peer.id(), sequence);
    owner.changed();
  }

  @Override
  public void rotated(Peer peer) {
    if (rotationAsked) {
      rotationAsked = false;
      toast(ToastKind.KEYS_ROTATED, peer.name());
    }
    owner.changed();
  }

  @Override
  public void unreachable(Peer peer) {
    announcements.notice(NoticeKind.UNREACHABLE, peer.name());
  }

  @Override
  public void impostor(Peer peer) {
    announcements.notice(NoticeKind.MEDIA_NOT_THEIRS, peer.name());
    owner.changed();
  }

  @Override
  public void differentRoomKey(Peer peer) {
    announcements.notice(NoticeKind.DIFFERENT_PASSPHRASE, "");
    owner.changed();
  }

  @Override
  public void presenceChanged(Peer peer, PeerMessage.Presence before, PeerMessage.Presence now) {
    owner.changed();
  }

  @Override
  public void reacted(Peer peer, PeerMessage.ReactionKind kind) {
    reactions.show(peer.id(), kind, ports.clock().millis());
    owner.changed();
  }

  @Override
  public void askedToMute(Peer peer) {}

  @Override
  public void removed(Peer peer, String member) {}

  @Override
  public void handedOver(Peer peer, String member) {}

  @Override
  public void left(Peer peer) {
    remove(peer);
    if (!peer.name().isEmpty()) {
      toast(ToastKind.LEFT, peer.name());
    }
    owner.changed();
  }

  @Override
  public void changed() {
    owner.changed();
  }

  private void remove(Peer peer) {
    peers.remove(peer.id());
    peer.close();
    conversation.gone(peer.id());
    announcements.withdraw(NoticeKind.UNREACHABLE, peer.name());
  }
}
