package realtimeweb.session;

import realtimeweb.protocol.Capability;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.session.peer.Participant;
import realtimeweb.session.ports.SignalingChannel;
import realtimeweb.session.room.WaitingRoom;

/**
 * What the host may do; nothing of it happens unless oneself is the host. The server keeps the
 * door, and everybody hears under seal whatever concerns them, so that the server cannot invent it.
 */
final class HostActions {
  private final SignalingChannel signals;
  private final WaitingRoom waitingRoom;
  private final Participants participants;
  private final Departures departures;

  HostActions(
      SignalingChannel signals,
      WaitingRoom waitingRoom,
      Participants participants,
      Departures departures) {
    this.signals = signals;
    this.waitingRoom = waitingRoom;
    this.participants = participants;
    this.departures = departures;
  }

  void lock(boolean locked) {
    if (waitingRoom.hosting()) {
      signals.send(new ClientMessage.Lock(locked));
    }
  }

  void answerKnock(String knockId, boolean admitted) {
    if (waitingRoom.hosting()) {
      signals.send(new ClientMessage.AnswerKnock(knockId, admitted));
      waitingRoom.knockEnded(knockId);
    }
  }

  void askToMute(String participantId) {
    Participant peer = participants.peer(participantId);
    if (waitingRoom.hosting() && peer != null) {
      peer.send(new PeerMessage.MuteRequest());
    }
  }

  /** Asks everybody who is heard. */
  void muteAll() {
    if (waitingRoom.hosting()) {
      participants.tellMet(new PeerMessage.MuteRequest());
    }
  }

  void lowerHand(String participantId) {
    Participant peer = participants.peer(participantId);
    if (waitingRoom.hosting() && peer != null) {
      peer.sendIfUnderstood(Capability.LOWER_HAND_REQUEST, new PeerMessage.LowerHandRequest());
    }
  }

  void remove(String participantId) {
    Participant removed = participants.peer(participantId);
    if (waitingRoom.hosting() && removed != null) {
      PeerMessage removal = new PeerMessage.Removal(participantId);
      removed.dismiss(removal);
      departures.bar(participantId);
      participants.tellAll(removal);
      signals.send(new ClientMessage.Remove(participantId));
    }
  }

  void handOver(String participantId) {
    if (waitingRoom.hosting() && participants.peer(participantId) != null) {
      participants.tellAll(new PeerMessage.HostTransfer(participantId));
      signals.send(new ClientMessage.HandOver(participantId));
      waitingRoom.handedOver(waitingRoom.self(), participantId);
    }
  }
}
