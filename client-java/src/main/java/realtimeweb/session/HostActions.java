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
  private final WaitingRoom door;
  private final Participants participants;
  private final Departures departures;

  HostActions(
      SignalingChannel signals,
      WaitingRoom door,
      Participants participants,
      Departures departures) {
    this.signals = signals;
    this.door = door;
    this.participants = participants;
    this.departures = departures;
  }

  void lock(boolean locked) {
    if (door.hosting()) {
      signals.send(new ClientMessage.Lock(locked));
    }
  }

  void answerKnock(String knockId, boolean admitted) {
    if (door.hosting()) {
      signals.send(new ClientMessage.AnswerKnock(knockId, admitted));
      door.knockEnded(knockId);
    }
  }

  void askToMute(String participantId) {
    Participant peer = participants.peer(participantId);
    if (door.hosting() && peer != null) {
      peer.send(new PeerMessage.MuteRequest());
    }
  }

  /** Asks everybody who is heard. */
  void muteAll() {
    if (door.hosting()) {
      participants.tellMet(new PeerMessage.MuteRequest());
    }
  }

  void lowerHand(String participantId) {
    Participant peer = participants.peer(participantId);
    if (door.hosting() && peer != null) {
      peer.sendIfUnderstood(Capability.LOWER_HAND_REQUEST, new PeerMessage.LowerHandRequest());
    }
  }

  void remove(String participantId) {
    Participant removed = participants.peer(participantId);
    if (door.hosting() && removed != null) {
      PeerMessage removal = new PeerMessage.Removal(participantId);
      removed.dismiss(removal);
      departures.bar(participantId);
      participants.tellAll(removal);
      signals.send(new ClientMessage.Remove(participantId));
    }
  }

  void handOver(String participantId) {
    if (door.hosting() && participants.peer(participantId) != null) {
      participants.tellAll(new PeerMessage.HostTransfer(participantId));
      signals.send(new ClientMessage.HandOver(participantId));
      door.handedOver(door.self(), participantId);
    }
  }
}
