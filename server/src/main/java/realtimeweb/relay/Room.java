package realtimeweb.relay;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.LeaveReason;
import realtimeweb.protocol.ServerMessage.MemberJoined;
import realtimeweb.protocol.ServerMessage.MemberLeft;
import realtimeweb.relay.Counters.Count;

/**
 * Who is in one room. Its lock makes everyone see the same order of comings and goings, and lets
 * nothing of a member reach anyone after its {@link MemberLeft}.
 */
final class Room {
  /** What came of asking to enter. */
  enum Admission {
    DONE,
    FULL,
    /** The last member left meanwhile; the address now stands for another room. */
    VANISHED
  }

  private final String address;
  private final Relay relay;
  private final Map<Long, Connection> members = new LinkedHashMap<>();
  private boolean vanished;

  Room(String address, Relay relay) {
    this.address = address;
    this.relay = relay;
  }

  String address() {
    return address;
  }

  synchronized Admission admit(Connection newcomer) {
    if (vanished) {
      return Admission.VANISHED;
    }
    if (members.size() >= relay.limit(Limit.MAX_MEMBERS_PER_ROOM)) {
      return Admission.FULL;
    }
    Place.Seat seat = freshSeat();
    if (newcomer.sit(seat)) {
      welcome(newcomer, seat);
    }
    vanishIfEmpty();
    return Admission.DONE;
  }

  private Place.Seat freshSeat() {
    Place.Seat seat;
    do {
      seat = new Place.Seat(this, relay.freshId());
    } while (members.containsKey(seat.key()));
    return seat;
  }

  private void welcome(Connection newcomer, Place.Seat seat) {
    List<String> others = members.keySet().stream().map(Room::id).toList();
    newcomer.send(relay.encode(relay.joined(seat.id(), others)));
    tellAll(new MemberJoined(seat.id()));
    members.put(seat.key(), newcomer);
    relay.count(Count.JOINS);
    relay.log(Event.JOINED, "room", address, "members", members.size());
  }

  private static String id(long key) {
    String digits = Long.toHexString(key);
    return "0".repeat(16 - digits.length()) + digits;
  }

  synchronized void leave(Place.Seat seat, LeaveReason reason) {
    members.remove(seat.key());
    tellAll(new MemberLeft(seat.id(), reason));
    relay.count(Count.LEAVES);
    relay.log(Event.LEFT, "room", address, "members", members.size(), "reason", reason);
    vanishIfEmpty();
  }

  private void tellAll(ServerMessage news) {
    String json = relay.encode(news);
    members.values().forEach(member -> member.send(json));
  }

  private void vanishIfEmpty() {
    if (members.isEmpty()) {
      vanished = true;
      relay.vanished(this);
    }
  }

  /**
   * Passes the frame on to the member whose id leads it, with the sender's id in its place.
   *
   * @return false if there is no such other member
   */
  synchronized boolean forward(Connection sender, Place.Seat from, ByteBuffer frame) {
    if (members.get(from.key()) != sender) {
      return true;
    }
    Connection receiver = members.get(frame.getLong(frame.position()));
    if (receiver == null || receiver == sender) {
      return false;
    }
    frame.putLong(frame.position(), from.key());
    receiver.deliver(frame);
    return true;
  }
}
