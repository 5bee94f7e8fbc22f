package realtimeweb.session;

import realtimeweb.session.chat.Conversation;
import realtimeweb.session.chat.Reactions;
import realtimeweb.session.notices.Notifications;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.room.BanList;
import realtimeweb.session.room.KnownKeys;
import realtimeweb.session.room.WaitingRoom;
import realtimeweb.session.stage.ActiveSpeaker;
import realtimeweb.session.stage.ReceiverConstraints;

/** What a call is made of, each the only owner of what it knows. */
record CallParts(
    Notifications notifications,
    Conversation conversation,
    Reactions reactions,
    ActiveSpeaker speakers,
    Presences presences,
    ReceiverConstraints receiverConstraints,
    BanList banList,
    KnownKeys knownKeys,
    WaitingRoom door,
    Participants participants,
    Conditions conditions) {
  static CallParts of(
      Ports ports,
      Notifications notifications,
      LocalParticipant self,
      WaitingRoom.Owner doorOwner) {
    ActiveSpeaker speakers = new ActiveSpeaker();
    Presences presences = new Presences(ports.clock(), self, notifications);
    ReceiverConstraints receiverConstraints = new ReceiverConstraints();
    BanList banList = new BanList();
    KnownKeys knownKeys = new KnownKeys(ports.store());
    WaitingRoom door = new WaitingRoom(doorOwner);
    Participants participants =
        new Participants(door, speakers, presences, receiverConstraints, banList, knownKeys);
    return new CallParts(
        notifications,
        new Conversation(ports.clock()),
        new Reactions(),
        speakers,
        presences,
        receiverConstraints,
        banList,
        knownKeys,
        door,
        participants,
        new Conditions(notifications, self, participants));
  }
}
