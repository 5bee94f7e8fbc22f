package realtimeweb.session;

import realtimeweb.protocol.Capability;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.PeerMessage;

/**
 * What the host may do; nothing of it happens unless oneself is the host. The server keeps the
 * door, and everybody hears under seal whatever concerns them, so that the server cannot invent it.
 */
final class Hosting {
  private final Signals signals;
  private final Door door;
  private final Roster roster;
  private final PeerNews news;

  Hosting(Signals signals, Door door, Roster roster, PeerNews news) {
    this.signals = signals;
    this.door = door;
    this.roster = roster;
    this.news = news;
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

  void askToMute(String personId) {
    Peer peer = roster.peer(personId);
    if (door.hosting() && peer != null) {
      peer.send(new PeerMessage.MuteRequest());
    }
  }

  /** Asks everybody who is heard. */
  void muteAll() {
    if (door.hosting()) {
      roster.tellMet(new PeerMessage.MuteRequest());
    }
  }

  void lowerHand(String personId) {
    Peer peer = roster.peer(personId);
    if (door.hosting() && peer != null) {
      peer.sendIfUnderstood(Capability.LOWER_HAND_REQUEST, new PeerMessage.LowerHandRequest());
    }
  }

  void remove(String personId) {
    Peer removed = roster.peer(personId);
    if (door.hosting() && removed != null) {
      PeerMessage removal = new PeerMessage.Removal(personId);
      removed.dismiss(removal);
      news.bar(personId);
      roster.tellAll(removal);
      signals.send(new ClientMessage.Remove(personId));
    }
  }

  void handOver(String personId) {
    if (door.hosting() && roster.peer(personId) != null) {
      roster.tellAll(new PeerMessage.HostTransfer(personId));
      signals.send(new ClientMessage.HandOver(personId));
      door.handedOver(door.self(), personId);
    }
  }
}
