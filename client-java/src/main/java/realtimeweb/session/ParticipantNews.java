package realtimeweb.session;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.chat.Conversation;
import realtimeweb.session.chat.Reactions;
import realtimeweb.session.invite.Utf8;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.peer.ParticipantListener;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.Notice;

/** What the others do and say, and what becomes of it here. */
final class ParticipantNews implements ParticipantListener {
  /** What only the call itself can do. */
  interface Owner {
    /** The host removed us. */
    void removed();

    /** The way to somebody is broken, perhaps because our network is. */
    void interrupted();

    /** Something that a person sees has changed. */
    void changed();
  }

  private final Clock clock;
  private final Greetings greetings;
  private final Presences presences;
  private final Conversation conversation;
  private final Reactions reactions;
  private final KeyActions keys;
  private final Departures departures;
  private final HostRequests hostRequests;
  private final Participants participants;
  private final Notifications notifications;
  private final Owner owner;

  ParticipantNews(
      Clock clock,
      Greetings greetings,
      Presences presences,
      Conversation conversation,
      Reactions reactions,
      KeyActions keys,
      Departures departures,
      HostRequests hostRequests,
      Participants participants,
      Notifications notifications,
      Owner owner) {
    this.clock = clock;
    this.greetings = greetings;
    this.presences = presences;
    this.conversation = conversation;
    this.reactions = reactions;
    this.keys = keys;
    this.departures = departures;
    this.hostRequests = hostRequests;
    this.participants = participants;
    this.notifications = notifications;
    this.owner = owner;
  }

  @Override
  public boolean admits(Participant peer, byte[] staticKey) {
    boolean banned = departures.turnsAway(peer, staticKey);
    if (banned) {
      owner.changed();
    }
    return !banned;
  }

  @Override
  public void met(Participant peer) {
    greetings.met(peer);
  }

  @Override
  public void renamed(Participant peer, String before) {
    greetings.renamed(peer, before);
    owner.changed();
  }

  @Override
  public void startedOver(Participant peer) {
    participants.tellAnew(peer);
    conversation.gone(peer.id());
  }

  @Override
  public void said(Participant peer, String text, long writtenAt, ChannelPath path) {
    if (Utf8.bytes(text).length <= PeerMessage.MAX_CHAT_BYTES) {
      conversation.received(peer.name(), writtenAt, clock.wallMillis(), text, path);
      owner.changed();
    }
  }

  @Override
  public void acknowledged(Participant peer, long sequence) {
    conversation.acknowledged(peer.id(), sequence);
    owner.changed();
  }

  @Override
  public void rotated(Participant peer) {
    keys.rotated();
    owner.changed();
  }

  @Override
  public void interrupted(Participant peer) {
    owner.interrupted();
  }

  @Override
  public void stalled() {
    notifications.notice(Notice.Kind.BROWSER_STALLED);
    owner.changed();
  }

  @Override
  public void impostor(Participant peer) {
    notifications.notice(Notice.Kind.MEDIA_NOT_THEIRS, peer.id(), peer.name());
    owner.changed();
  }

  @Override
  public void differentRoomKey(Participant peer) {
    owner.changed();
  }

  @Override
  public void presenceChanged(
      Participant peer, @Nullable PeerMessage.Presence before, PeerMessage.Presence now) {
    presences.heard(peer, before, now);
    owner.changed();
  }

  @Override
  public void reacted(Participant peer, PeerMessage.ReactionKind kind) {
    if (reactions.show(peer.id(), kind, clock.millis())) {
      owner.changed();
    }
  }

  @Override
  public void askedToMute(Participant peer) {
    if (hostRequests.mute(peer.id())) {
      owner.changed();
    }
  }

  @Override
  public void askedToLowerHand(Participant peer) {
    if (hostRequests.lowerHand(peer.id())) {
      owner.changed();
    }
  }

  @Override
  public void removed(Participant peer, String member) {
    if (hostRequests.mayRemove(peer.id(), member)) {
      if (hostRequests.isSelf(member)) {
        owner.removed();
      } else {
        departures.bar(member);
        owner.changed();
      }
    }
  }

  @Override
  public void handedOver(Participant peer, String member) {
    hostRequests.handOver(peer.id(), member);
    owner.changed();
  }

  @Override
  public void left(Participant peer) {
    departures.gone(peer.id());
    owner.changed();
  }

  @Override
  public void changed() {
    owner.changed();
  }
}
