package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.Screen.NoticeKind;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.ToastKind;

/** What the others do and say, and what becomes of it here. */
final class PeerNews implements PeerEvents {
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

  PeerNews(Ports ports, CallParts parts, Owner owner) {
    this.ports = ports;
    this.parts = parts;
    this.owner = owner;
  }

  /** The person asked for new keys and wants to hear of them. */
  void awaitRotation() {
    rotationAsked = true;
  }

  @Override
  public boolean admits(Peer peer, byte[] staticKey) {
    boolean barred = parts.barred().barsKey(staticKey);
    if (barred) {
      parts.barred().bar(peer.id());
      drop(peer);
      owner.changed();
    }
    return !barred;
  }

  @Override
  public void met(Peer peer) {
    parts.barred().met(peer);
    meetByName(peer);
    parts.presences().greet(peer);
    if (peer.isNews()) {
      parts.announcements().toast(ToastKind.JOINED, peer.id(), peer.name());
    }
  }

  /** Warns if the name is one that is known with another key. */
  private void meetByName(Peer peer) {
    if (!peer.isOurself() && parts.acquaintances().meet(peer.staticKey(), peer.name())) {
      parts
          .announcements()
          .notice(NoticeKind.KEY_CHANGED, Acquaintances.warning(peer), peer.name());
    }
  }

  @Override
  public void renamed(Peer peer, String before) {
    parts.barred().met(peer);
    meetByName(peer);
    parts.announcements().toast(ToastKind.RENAMED, peer.id(), peer.name(), before);
    owner.changed();
  }

  @Override
  public void startedOver(Peer peer) {
    parts.roster().tellAnew(peer);
    parts.conversation().gone(peer.id());
  }

  @Override
  public void said(Peer peer, String text, long writtenAt, Path path) {
    if (Utf8.bytes(text).length <= PeerMessage.MAX_CHAT_BYTES) {
      long now = ports.clock().wallMillis();
      parts.conversation().received(peer.name(), writtenAt, now, text, path);
      owner.changed();
    }
  }

  @Override
  public void acknowledged(Peer peer, long sequence) {
    parts.conversation().acknowledged(peer.id(), sequence);
    owner.changed();
  }

  @Override
  public void rotated(Peer peer) {
    if (rotationAsked) {
      rotationAsked = false;
      parts.announcements().toast(ToastKind.KEYS_ROTATED);
    }
    owner.changed();
  }

  @Override
  public void interrupted(Peer peer) {
    owner.interrupted();
  }

  @Override
  public void stalled() {
    parts.announcements().notice(NoticeKind.BROWSER_STALLED);
    owner.changed();
  }

  @Override
  public void impostor(Peer peer) {
    parts.announcements().notice(NoticeKind.MEDIA_NOT_THEIRS, peer.id(), peer.name());
    owner.changed();
  }

  @Override
  public void differentRoomKey(Peer peer) {
    owner.changed();
  }

  @Override
  public void presenceChanged(
      Peer peer, @Nullable PeerMessage.Presence before, PeerMessage.Presence now) {
    parts.presences().heard(peer, before, now);
    owner.changed();
  }

  @Override
  public void reacted(Peer peer, PeerMessage.ReactionKind kind) {
    if (parts.reactions().show(peer.id(), kind, ports.clock().millis())) {
      owner.changed();
    }
  }

  @Override
  public void askedToMute(Peer peer) {
    if (parts.door().isHost(peer.id())) {
      owner.mute();
    }
  }

  @Override
  public void askedToLowerHand(Peer peer) {
    if (parts.door().isHost(peer.id())) {
      owner.lowerHand();
    }
  }

  @Override
  public void removed(Peer peer, String member) {
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
    parts.barred().bar(member);
    Peer removed = parts.roster().peer(member);
    if (removed != null) {
      drop(removed);
    }
    String name = parts.barred().nameOf(member);
    if (!name.isEmpty()) {
      parts.announcements().toast(ToastKind.REMOVED, member, name);
    }
    parts.door().gone(member);
    owner.changed();
  }

  @Override
  public void handedOver(Peer peer, String member) {
    parts.door().handedOver(peer.id(), member);
    owner.changed();
  }

  @Override
  public void left(Peer peer) {
    gone(peer.id());
  }

  @Override
  public void changed() {
    owner.changed();
  }

  /** Somebody is no longer here. */
  void gone(String member) {
    Peer peer = parts.roster().peer(member);
    if (peer != null) {
      drop(peer);
      if (peer.met()) {
        parts.announcements().toast(ToastKind.LEFT, peer.id(), peer.name());
      }
    }
    parts.door().gone(member);
    owner.changed();
  }

  /** Ends the connection to everybody, without a word to the person. */
  void clear() {
    for (Peer peer : parts.roster().all()) {
      drop(peer);
    }
  }

  private void drop(Peer peer) {
    parts.roster().drop(peer);
    parts.conversation().gone(peer.id());
  }
}
