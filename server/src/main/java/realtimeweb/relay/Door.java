package realtimeweb.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.KnockEnded;
import realtimeweb.protocol.ServerMessage.Knocked;
import realtimeweb.protocol.ServerMessage.Knocking;
import realtimeweb.protocol.ServerMessage.LockChanged;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.Counters.Count;
import realtimeweb.relay.Place.Knock;
import realtimeweb.relay.Place.Outside;
import realtimeweb.relay.Place.Seat;

/**
 * Whether newcomers to a room must knock, and who does. Each {@link Knocked} that a host hears ends
 * with one {@link KnockEnded}, unless another becomes host meanwhile.
 */
final class Door {
  private final String address;
  private final Relay relay;
  private final Members members;
  private final Map<Long, Knock> knocks = new LinkedHashMap<>();
  private boolean locked;

  Door(String address, Relay relay, Members members) {
    this.address = address;
    this.relay = relay;
    this.members = members;
  }

  boolean isLocked() {
    return locked;
  }

  /** Whether somebody with another ticket knocks by that id: it is shorter than a ticket. */
  boolean isAnothers(Seat seat) {
    Knock knock = knocks.get(seat.key());
    return knock != null && !knock.seat().hasTicketOf(seat);
  }

  /** A newcomer enters, knocks, or is told why it can do neither. */
  void receive(Connection newcomer, Seat seat, String card) {
    giveUp(knocks.get(seat.key()));
    if (members.isFull()) {
      refuseFull(newcomer);
    } else if (!locked) {
      enter(newcomer, Outside.WAITING, seat);
    } else if (knocks.size() < relay.limit(Limit.MAX_KNOCKS_PER_ROOM)) {
      knock(new Knock(newcomer, seat, card));
    } else {
      refuseKnock(newcomer);
    }
  }

  /** Whoever knocks knocks again, by another connection: the last may still be half open. */
  private void giveUp(@Nullable Knock knock) {
    if (knock != null) {
      end(knock.seat().key());
      knock.connection().replaced();
    }
  }

  private boolean enter(Connection newcomer, Place from, Seat seat) {
    boolean enters = newcomer.moves(from, seat);
    if (enters) {
      members.welcome(newcomer, seat, locked);
    }
    return enters;
  }

  private void refuseFull(Connection newcomer) {
    relay.log(Event.ROOM_FULL, "room", address);
    int most = relay.limit(Limit.MAX_MEMBERS_PER_ROOM);
    newcomer.refuse(
        Refusal.ROOM_FULL,
        "This room is full (" + most + " people); ask somebody to leave, or use another.");
  }

  private void refuseKnock(Connection newcomer) {
    relay.log(Event.TOO_MANY_KNOCKS, "room", address);
    newcomer.refuse(
        Refusal.ROOM_LOCKED,
        "This room is locked and enough people knock already; try again later.");
  }

  private void knock(Knock knock) {
    if (knock.connection().moves(Outside.WAITING, knock)) {
      knocks.put(knock.seat().key(), knock);
      knock.connection().send(relay.encode(new Knocking()));
      members.tellHost(new Knocked(knock.seat().id(), knock.card()));
      relay.count(Count.KNOCKS);
      relay.log(Event.KNOCKED, "room", address, "knocks", knocks.size());
    }
  }

  /** Who knocked need not be answered any more. */
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

  /** The host's answer; nothing if nobody knocks by that key any more. */
  void answer(@Nullable Long key, boolean admitted) {
    Knock knock = end(key);
    if (knock != null && admitted) {
      admit(knock);
    } else if (knock != null) {
      turnAway(knock);
    }
  }

  private void turnAway(Knock knock) {
    relay.log(Event.TURNED_AWAY, "room", address);
    Connection newcomer = knock.connection();
    String sentence = "The host did not let you in.";
    if (!newcomer.bearsToBeTurnedAway()) {
      newcomer.endsAt(knock, Refusal.NOT_ADMITTED, sentence);
    } else if (newcomer.stopsKnocking(knock)) {
      newcomer.refuse(Refusal.NOT_ADMITTED, sentence);
    }
  }

  private void admit(Knock knock) {
    Connection newcomer = knock.connection();
    if (!members.isFull()) {
      if (enter(newcomer, knock, knock.seat())) {
        relay.count(Count.KNOCKS_ADMITTED);
      }
    } else if (newcomer.stopsKnocking(knock)) {
      refuseFull(newcomer);
    }
  }

  void lock() {
    if (!locked) {
      locked = true;
      members.tellAll(new LockChanged(true));
      relay.count(Count.ROOMS_LOCKED);
      relay.log(Event.ROOM_LOCKED, "room", address);
    }
  }

  /** Lets in everybody who knocks, the first first, as far as there is room. */
  void unlock() {
    if (locked) {
      locked = false;
      members.tellAll(new LockChanged(false));
      relay.log(Event.ROOM_UNLOCKED, "room", address);
      List<Knock> waiting = List.copyOf(knocks.values());
      waiting.forEach(this::withdraw);
      waiting.forEach(this::admit);
    }
  }

  /** Tells a new host of everybody who waits. */
  void tellOfKnocks() {
    knocks.values().forEach(k -> members.tellHost(new Knocked(k.seat().id(), k.card())));
  }
}
