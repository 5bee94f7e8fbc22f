package realtimeweb.relay.rooms;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.ids.MemberIds;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.TokenBucket;
import realtimeweb.relay.rooms.Place.Knock;
import realtimeweb.relay.rooms.Place.Outside;
import realtimeweb.relay.rooms.Place.Seat;

/**
 * One room. Its lock gives all members the same order of arrivals and departures, and delivers
 * nothing from a member after its {@code ServerMessage.MemberLeft}.
 */
public final class Room {
  /** The collection that holds a room; called under the room's lock. */
  interface Owner {
    /** The last member has left; the address is free for another room. */
    void vanished(Room room);

    /** Whether the room has reserved seats now, and needs {@link Room#tick}. */
    void reservesSeats(Room room, boolean reserves);
  }

  private final String address;
  private final RelayEnvironment environment;
  private final MemberIds memberIds;
  private final Owner owner;
  private final Members members;
  private final WaitingRoom waitingRoom;

  /** Of the room's rate; a full bucket is not allocated before the first byte. */
  private @Nullable TokenBucket common;

  private boolean vanished;

  Room(String address, RelayEnvironment environment, RoomConfiguration configuration, Owner owner) {
    this.address = address;
    this.environment = environment;
    this.memberIds = configuration.memberIds();
    this.owner = owner;
    this.members = new Members(address, environment, configuration);
    this.waitingRoom = new WaitingRoom(address, environment, members);
  }

  String address() {
    return address;
  }

  /** False if the last member has left; the address now belongs to another room. */
  synchronized boolean receives(RoomClient newcomer, Join join) {
    if (vanished) {
      return false;
    }
    Seat seat = seat(join);
    if (members.hasOtherTicket(seat) || waitingRoom.hasOtherTicket(seat)) {
      newcomer.refuse(new Malformed("join.ticket: its id is somebody else's"));
    } else if (members.get(seat.key()) == null) {
      waitingRoom.receive(newcomer, seat, join.card());
    } else if (newcomer.moves(Outside.WAITING, seat)) {
      members.resume(newcomer, seat, waitingRoom.isLocked());
      tellOfKnocks(seat);
    }
    vanishIfEmpty();
    return true;
  }

  synchronized boolean hasSeatFor(Join join) {
    Seat seat = seat(join);
    return members.get(seat.key()) != null && !members.hasOtherTicket(seat);
  }

  private Seat seat(Join join) {
    return new Seat(this, memberIds.of(address, join.ticket()), join.ticket());
  }

  private void tellOfKnocks(Seat seat) {
    if (members.isHost(seat)) {
      waitingRoom.tellHostOfKnocks();
    }
  }

  synchronized Occupancy occupancy() {
    return new Occupancy(members.size(), waitingRoom.isLocked());
  }

  /** The connection broke: the seat is reserved for {@link Limit#RESUME_SECONDS}. */
  public synchronized void lose(RoomClient member, Seat seat, LeaveReason reason) {
    if (environment.limit(Limit.RESUME_SECONDS) == 0) {
      leave(seat, reason);
    } else if (members.get(seat.key()) == member) {
      long until = environment.now() + environment.limits().millis(Limit.RESUME_SECONDS);
      members.reserve(seat, new ReservedSeat(seat, reason, until));
      owner.reservesSeats(this, true);
    }
  }

  /** Releases the reserved seats that have expired. */
  synchronized void tick(long now) {
    members.expired(now).forEach(reserved -> leave(reserved.seat(), reserved.reason()));
    if (!members.hasReservedSeats()) {
      owner.reservesSeats(this, false);
    }
  }

  /**
   * A member leaves. If nobody is left who could open the room it unlocks, and all who knock enter.
   */
  public synchronized void leave(Seat seat, LeaveReason reason) {
    boolean wasHost = members.isHost(seat);
    members.left(seat, reason);
    if (members.isEmpty()) {
      waitingRoom.unlock();
    } else if (wasHost) {
      waitingRoom.tellHostOfKnocks();
    }
    vanishIfEmpty();
  }

  /** A client that knocks goes away. */
  public synchronized void withdraw(Knock knock) {
    waitingRoom.withdraw(knock);
  }

  private void vanishIfEmpty() {
    if (members.isEmpty()) {
      vanished = true;
      owner.vanished(this);
    }
  }

  /** Runs the action if the member is the host, else refuses it. */
  public synchronized void asHost(RoomClient member, Seat seat, Consumer<HostActions> action) {
    if (members.get(seat.key()) != member) {
      return;
    }
    if (members.isHost(seat)) {
      action.accept(new HostActions(member, members, waitingRoom));
    } else {
      member.refuse(Refusal.NOT_HOST, "Only the host of the room may do this.");
    }
  }

  /** Takes bytes from the budget that the members have in common, beyond their own shares. */
  public synchronized boolean hasBytesFor(int length) {
    long now = environment.now();
    if (common == null) {
      common = new TokenBucket(environment.limits().rates().room(), now);
    }
    return common.take(length, now);
  }

  /**
   * Forwards the frame to the member whose id is in its header, and replaces that id by the
   * sender's.
   *
   * @return false if there is no such other member
   */
  public synchronized boolean forward(RoomClient sender, Seat from, ByteBuffer frame) {
    if (members.get(from.key()) != sender) {
      return true;
    }
    RoomClient receiver = members.get(frame.getLong(frame.position()));
    // A frame for a reserved seat is lost, as on any broken path.
    if (receiver == null || receiver == sender) {
      return false;
    }
    frame.putLong(frame.position(), from.key());
    receiver.deliver(frame);
    return true;
  }
}
