package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.invite.Utf8;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.peer.ParticipantListener;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Notice;
import realtimeweb.session.screen.Toast;

/** What the others do and say, and what becomes of it here. */
final class ParticipantNews implements ParticipantListener {
  /** What only the call itself can do. */
  interface Owner {
    /** The host asks us to be silent. */
    void mute();

    /** The host has seen our hand. */
    void lowerHand();

    /** The host puts us out. */
    void putOut();

    /** The way to somebody is broken, perhaps because our network is. */
    void interrupted();

    /** Something that a person sees has changed. */
    void changed();
  }

  private final Ports ports;
  private final CallParts parts;
  private final Owner owner;
  private boolean rotationAsked;

  ParticipantNews(Ports ports, CallParts parts, Owner owner) {
    this.ports = ports;
    this.parts = parts;
    this.owner = owner;
  }

  /** The person asked for new keys and wants to hear of them. */
  void awaitRotation() {
    rotationAsked = true;
  }

  @Override
  public boolean admits(Participant peer, byte[] staticKey) {
    boolean banList = parts.banList().barsKey(staticKey);
    if (banList) {
      parts.banList().bar(peer.id());
      drop(peer);
      owner.changed();
    }
    return !banList;
  }

  @Override
  public void met(Participant peer) {
    parts.banList().met(peer);
    meetByName(peer);
    parts.presences().greet(peer);
    if (peer.isNews()) {
      parts.notifications().toast(Toast.Kind.JOINED, peer.id(), peer.name());
    }
  }

  /** Warns if the name is one that is known with another key. */
  private void meetByName(Participant peer) {
    if (!peer.isOurself() && parts.knownKeys().meet(peer.staticKey(), peer.name())) {
      parts.notifications().notice(Notice.Kind.KEY_CHANGED, KnownKeys.warning(peer), peer.name());
    }
  }

  @Override
  public void renamed(Participant peer, String before) {
    parts.banList().met(peer);
    meetByName(peer);
    parts.notifications().toast(Toast.Kind.RENAMED, peer.id(), peer.name(), before);
    owner.changed();
  }

  @Override
  public void startedOver(Participant peer) {
    parts.participants().tellAnew(peer);
    parts.conversation().gone(peer.id());
  }

  @Override
  public void said(Participant peer, String text, long writtenAt, ChannelPath path) {
    if (Utf8.bytes(text).length <= PeerMessage.MAX_CHAT_BYTES) {
      long now = ports.clock().wallMillis();
      parts.conversation().received(peer.name(), writtenAt, now, text, path);
      owner.changed();
    }
  }

  @Override
  public void acknowledged(Participant peer, long sequence) {
    parts.conversation().acknowledged(peer.id(), sequence);
    owner.changed();
  }

  @Override
  public void rotated(Participant peer) {
    if (rotationAsked) {
      rotationAsked = false;
      parts.notifications().toast(Toast.Kind.KEYS_ROTATED);
    }
    owner.changed();
  }

  @Override
  public void interrupted(Participant peer) {
    owner.interrupted();
  }

  @Override
  public void stalled() {
    parts.notifications().notice(Notice.Kind.BROWSER_STALLED);
    owner.changed();
  }

  @Override
  public void impostor(Participant peer) {
    parts.notifications().notice(Notice.Kind.MEDIA_NOT_THEIRS, peer.id(), peer.name());
    owner.changed();
  }

  @Override
  public void differentRoomKey(Participant peer) {
    owner.changed();
  }

  @Override
  public void presenceChanged(
      Participant peer, @Nullable PeerMessage.Presence before, PeerMessage.Presence now) {
    parts.presences().heard(peer, before, now);
    owner.changed();
  }

  @Override
  public void reacted(Participant peer, PeerMessage.ReactionKind kind) {
    if (parts.reactions().show(peer.id(), kind, ports.clock().millis())) {
      owner.changed();
    }
  }

  @Override
  public void askedToMute(Participant peer) {
    if (parts.door().isHost(peer.id())) {
      owner.mute();
    }
  }

  @Override
  public void askedToLowerHand(Participant peer) {
    if (parts.door().isHost(peer.id())) {
      owner.lowerHand();
    }
  }

  @Override
  public void removed(Participant peer, String member) {
    if (!parts.door().isHost(peer.id()) || member.equals(peer.id())) {
      return;
    }
    if (parts.door().isSelf(member)) {
      owner.putOut();
    } else {
      bar(member);
    }
  }

  /** Lets this member, and whoever has the same static key, in no more. */
  void bar(String member) {
    parts.banList().bar(member);
    Participant removed = parts.participants().peer(member);
    if (removed != null) {
      drop(removed);
    }
    String name = parts.banList().nameOf(member);
    if (!name.isEmpty()) {
      parts.notifications().toast(Toast.Kind.REMOVED, member, name);
    }
    parts.door().gone(member);
    owner.changed();
  }

  @Override
  public void handedOver(Participant peer, String member) {
    parts.door().handedOver(peer.id(), member);
    owner.changed();
  }

  @Override
  public void left(Participant peer) {
    gone(peer.id());
  }

  @Override
  public void changed() {
    owner.changed();
  }

  /** Somebody is no longer here. */
  void gone(String member) {
    Participant peer = parts.participants().peer(member);
    if (peer != null) {
      drop(peer);
      if (peer.met()) {
        parts.notifications().toast(Toast.Kind.LEFT, peer.id(), peer.name());
      }
    }
    parts.door().gone(member);
    owner.changed();
  }

  /** Ends the connection to everybody, without a word to the person. */
  void clear() {
    for (Participant peer : parts.participants().all()) {
      drop(peer);
    }
  }

  private void drop(Participant peer) {
    parts.participants().drop(peer);
    parts.conversation().gone(peer.id());
  }
}
