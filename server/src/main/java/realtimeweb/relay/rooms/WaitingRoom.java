package realtimeweb.relay.rooms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.Knocking;
import realtimeweb.protocol.ServerMessage.LockChanged;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.rooms.Place.Knock;
import realtimeweb.relay.rooms.Place.Outside;
import realtimeweb.relay.rooms.Place.Seat;

/**
 * The lock of a room, and the clients that knock while it is locked. Each {@link Knocked} that a
 * host receives is followed by one {@link KnockEnded}, unless another member becomes host first.
 */
final class WaitingRoom {
  private final String address;
  private final RelayEnvironment environment;
  private final Members members;
  private final Map<Long, Knock> knocks = new LinkedHashMap<>();
  private boolean locked;

  public WaitingRoom(String address, RelayEnvironment environment, Members members) {
    this.address = address;
    this.environment = environment;
    this.members = members;
  }

  boolean isLocked() {
    return locked;
  }

  /** As {@link Members#hasOtherTicket}, of the clients that knock. */
  boolean hasOtherTicket(Seat seat) {
    Knock knock = knocks.get(seat.key());
    return knock != null && !knock.seat().hasTicketOf(seat);
  }

  /** A newcomer enters, knocks or is refused. */
  void receive(RoomClient newcomer, Seat seat, String card) {
    giveUp(knocks.get(seat.key()));
    if (members.isFull()) {
      refuseFull(newcomer);
    } else if (!locked) {
      enter(newcomer, Outside.WAITING, seat);
    } else if (knocks.size() < environment.limit(Limit.MAX_KNOCKS_PER_ROOM)) {
      knock(new Knock(newcomer, seat, card));
    } else {
      refuseKnock(newcomer);
    }
  }

  /** The same client knocks by another connection; its last one may still be half open. */
  private void giveUp(@Nullable Knock knock) {
    if (knock != null) {
      end(knock.seat().key());
      knock.client().replaced();
    }
  }

  private boolean enter(RoomClient newcomer, Place from, Seat seat) {
    boolean enters = newcomer.moves(from, seat);
    if (enters) {
      members.welcome(newcomer, seat, locked);
    }
    return enters;
  }

  private void refuseFull(RoomClient newcomer) {
    environment.log(Event.ROOM_FULL, "room", address);
    int most = environment.limit(Limit.MAX_MEMBERS_PER_ROOM);
    newcomer.refuse(
        Refusal.ROOM_FULL,
        "This room is full (" + most + " people); ask somebody to leave, or use another.");
  }

  private void refuseKnock(RoomClient newcomer) {
    environment.log(Event.TOO_MANY_KNOCKS, "room", address);
    newcomer.refuse(
        Refusal.ROOM_LOCKED,
        "This room is locked and enough people knock already; try again later.");
  }

  private void knock(Knock knock) {
    if (knock.client().moves(Outside.WAITING, knock)) {
      knocks.put(knock.seat().key(), knock);
      knock.client().send(environment.encode(new Knocking()));
      members.tellHost(new Knocked(knock.seat().id(), knock.card()));
      environment.count(Count.KNOCKS);
      environment.log(Event.KNOCKED, "room", address, "knocks", knocks.size());
    }
  }

  /** The client no longer waits for an answer. */
  void withdraw(Knock knock) {
    end(knock.seat().key());
  }

  private @Nullable Knock end(@Nullable Long key) {
    Knock knock = knocks.remove(key);
    if (knock != null) {
      members.tellHost(new KnockEnded(knock.seat().id()));
    }
    return knock;
  }

  /** The host's answer; ignored if no client knocks by that key any more. */
  void answer(@Nullable Long key, boolean admitted) {
    Knock knock = end(key);
    if (knock != null && admitted) {
      admit(knock);
    } else if (knock != null) {
      turnAway(knock);
    }
  }

  private void turnAway(Knock knock) {
    environment.log(Event.TURNED_AWAY, "room", address);
    RoomClient newcomer = knock.client();
    String sentence = "The host did not let you in.";
    if (!newcomer.mayKnockAgain()) {
      newcomer.endsAt(knock, Refusal.NOT_ADMITTED, sentence);
    } else if (newcomer.stopsKnocking(knock)) {
      newcomer.refuse(Refusal.NOT_ADMITTED, sentence);
    }
  }

  private void admit(Knock knock) {
    RoomClient newcomer = knock.client();
    if (!members.isFull()) {
      if (enter(newcomer, knock, knock.seat())) {
        environment.count(Count.KNOCKS_ADMITTED);
      }
    } else if (newcomer.stopsKnocking(knock)) {
      refuseFull(newcomer);
    }
  }

  void lock() {
    if (!locked) {
      locked = true;
      members.tellAll(new LockChanged(true));
      environment.count(Count.ROOMS_LOCKED);
      environment.log(Event.ROOM_LOCKED, "room", address);
    }
  }

  /** Admits all who knock, in the order of their arrival, until the room is full. */
  void unlock() {
    if (locked) {
      locked = false;
      members.tellAll(new LockChanged(false));
      environment.log(Event.ROOM_UNLOCKED, "room", address);
      List<Knock> waiting = List.copyOf(knocks.values());
      waiting.forEach(this::withdraw);
      waiting.forEach(this::admit);
    }
  }

  /** Sends a new host all knocks. */
  void tellHostOfKnocks() {
    knocks.values().forEach(k -> members.tellHost(new Knocked(k.seat().id(), k.card())));
  }
}
