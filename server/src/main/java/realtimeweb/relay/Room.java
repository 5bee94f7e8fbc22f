package realtimeweb.relay;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.Place.Knock;
import realtimeweb.relay.Place.Outside;
import realtimeweb.relay.Place.Seat;

/**
 * One room. Its lock makes everyone see the same order of comings and goings, and lets nothing of a
 * member reach anyone after its {@link MemberLeft}. Nobody holds two rooms' locks at a time.
 */
final class Room {
  private final String address;
  private final Relay relay;
  private final Members members;
  private final Door door;

  /** Of {@link Rates#room}; full until the first byte, so that there is none before. */
  private @Nullable TokenBucket common;

  private boolean vanished;

  Room(String address, Relay relay) {
    this.address = address;
    this.relay = relay;
    this.members = new Members(address, relay);
    this.door = new Door(address, relay, members);
  }

  String address() {
    return address;
  }

  /** False if the last member left meanwhile; the address now stands for another room. */
  synchronized boolean receives(Connection newcomer, Join join) {
    if (vanished) {
      return false;
    }
    Seat seat = seat(join);
    if (members.isAnothers(seat) || door.isAnothers(seat)) {
      newcomer.mistake(new Malformed("join.ticket: its id is somebody else's"));
    } else if (members.get(seat.key()) == null) {
      door.receive(newcomer, seat, join.card());
    } else if (newcomer.moves(Outside.WAITING, seat)) {
      members.resume(newcomer, seat, door.isLocked());
      tellHostOfKnocks(seat);
    }
    vanishIfEmpty();
    return true;
  }

  synchronized boolean keepsPlace(Join join) {
    Seat seat = seat(join);
    return members.get(seat.key()) != null && !members.isAnothers(seat);
  }

  private Seat seat(Join join) {
    return new Seat(this, relay.key(address, join.ticket()), join.ticket());
  }

  private void tellHostOfKnocks(Seat seat) {
    if (members.isHost(seat)) {
      door.tellOfKnocks();
    }
  }

  synchronized Occupancy occupancy() {
    return new Occupancy(members.size(), door.isLocked());
  }

  /** The connection broke: the place is kept for a while. */
  synchronized void lose(Connection member, Seat seat, LeaveReason reason) {
    if (relay.limit(Limit.RESUME_SECONDS) == 0) {
      leave(seat, reason);
    } else if (members.get(seat.key()) == member) {
      long until = relay.now() + relay.limits().millis(Limit.RESUME_SECONDS);
      members.keep(seat, new Absence(seat, reason, until));
      relay.await(this);
    }
  }

  /** Lets go of the places that were kept long enough. */
  synchronized void tick(long now) {
    members.overdue(now).forEach(absence -> leave(absence.seat(), absence.reason()));
    if (!members.keepsPlaces()) {
      relay.awaitNoMore(this);
    }
  }

  /** Where nobody is left to open, the door opens by itself: those who knock inherit the room. */
  synchronized void leave(Seat seat, LeaveReason reason) {
    boolean wasHost = members.isHost(seat);
    members.left(seat, reason);
    if (members.isEmpty()) {
      door.unlock();
    } else if (wasHost) {
      door.tellOfKnocks();
    }
    vanishIfEmpty();
  }

  synchronized void withdraw(Knock knock) {
    door.withdraw(knock);
  }

  private void vanishIfEmpty() {
    if (members.isEmpty()) {
      vanished = true;
      relay.vanished(this);
    }
  }

  /** Does what a member asks for as the host, if it is the host. */
  synchronized void chaired(Connection member, Seat seat, Consumer<Chair> request) {
    if (members.get(seat.key()) != member) {
      return;
    }
    if (members.isHost(seat)) {
      request.accept(new Chair(member, members, door));
    } else {
      member.refuse(Refusal.NOT_HOST, "Only the host of the room may do this.");
    }
  }

  /** Whether the room's members may send that many bytes more, beyond their own shares. */
  synchronized boolean hasBytesFor(int length) {
    long now = relay.now();
    if (common == null) {
      common = new TokenBucket(relay.rates().room(), now);
    }
    return common.take(length, now);
  }

  /**
   * Passes the frame on to the member whose id leads it, with the sender's id in its place.
   *
   * @return false if there is no such other member
   */
  synchronized boolean forward(Connection sender, Seat from, ByteBuffer frame) {
    if (members.get(from.key()) != sender) {
      return true;
    }
    Connection receiver = members.get(frame.getLong(frame.position()));
    // What is sent to somebody whose place is kept is lost, as on any broken path.
    if (receiver == null || receiver == sender) {
      return false;
    }
    frame.putLong(frame.position(), from.key());
    receiver.deliver(frame);
    return true;
  }
}
