package realtimeweb.session;

import realtimeweb.session.chat.Conversation;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.room.BanList;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.screen.Toast;

/** Who is no longer in the call, and who may not come back. */
final class Departures {
  private final Participants participants;
  private final Conversation conversation;
  private final WaitingRoom waitingRoom;
  private final BanList banList;
  private final Notifications notifications;

  Departures(
      Participants participants,
      Conversation conversation,
      WaitingRoom waitingRoom,
      BanList banList,
      Notifications notifications) {
    this.participants = participants;
    this.conversation = conversation;
    this.waitingRoom = waitingRoom;
    this.banList = banList;
    this.notifications = notifications;
  }

  /** Returns whether this static key is banned, and if so gives the participant up. */
  boolean turnsAway(Participant peer, byte[] staticKey) {
    boolean banned = banList.barsKey(staticKey);
    if (banned) {
      banList.bar(peer.id());
      drop(peer);
    }
    return banned;
  }

  /** Lets this member, and anybody who has the same static key, in no more. */
  void bar(String member) {
    banList.bar(member);
    Participant removed = participants.peer(member);
    if (removed != null) {
      drop(removed);
    }
    String name = banList.nameOf(member);
    if (!name.isEmpty()) {
      notifications.toast(Toast.Kind.REMOVED, member, name);
    }
    waitingRoom.gone(member);
  }

  /** Somebody is no longer here. */
  void gone(String member) {
    Participant peer = participants.peer(member);
    if (peer != null) {
      drop(peer);
      if (peer.met()) {
        notifications.toast(Toast.Kind.LEFT, peer.id(), peer.name());
      }
    }
    waitingRoom.gone(member);
  }

  /** Ends the connection to everybody, without a word to the person. */
  void clear() {
    for (Participant peer : participants.all()) {
      drop(peer);
    }
  }

  private void drop(Participant peer) {
    participants.drop(peer);
    conversation.gone(peer.id());
  }
}
