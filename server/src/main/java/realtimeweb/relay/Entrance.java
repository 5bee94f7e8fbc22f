package realtimeweb.relay;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.Counters.Count;

/**
 * Who may enter which room, and all rooms by address. Its lock is taken after a room's own, never
 * before it.
 */
final class Entrance {
  private final Relay relay;
  private final Map<String, Room> rooms = new HashMap<>();

  Entrance(Relay relay) {
    this.relay = relay;
  }

  void join(Connection connection, Join join) {
    if (join.version() != Wire.VERSION) {
      connection.refuse(Refusal.VERSION, versionSentence(join.version()));
    } else if (!RoomAddress.isValid(join.room())) {
      connection.refuse(
          Refusal.BAD_ROOM, "A room address is 22 characters of base64url; reload the page.");
    } else if (connection.isSeated()) {
      connection.refuse(
          Refusal.ALREADY_JOINED, "This connection is in a room already; open another one.");
    } else {
      enter(connection, join.room());
    }
  }

  private static String versionSentence(int version) {
    return version < Wire.VERSION
        ? "This page is older than the server; reload it."
        : "The server is older than this page; ask its operator to update it.";
  }

  private void enter(Connection connection, String address) {
    Room.Admission admission;
    do {
      Room room = findOrOpen(address);
      if (room == null) {
        refuseRoom(connection);
        return;
      }
      admission = room.admit(connection);
    } while (admission == Room.Admission.VANISHED);
    if (admission == Room.Admission.FULL) {
      refuseSeat(connection, address);
    }
  }

  private synchronized @Nullable Room findOrOpen(String address) {
    Room room = rooms.get(address);
    if (room == null && rooms.size() < relay.limit(Limit.MAX_ROOMS)) {
      room = new Room(address, relay);
      rooms.put(address, room);
      relay.count(Count.ROOMS_OPENED);
    }
    return room;
  }

  synchronized void close(Room room) {
    rooms.remove(room.address());
  }

  synchronized int roomCount() {
    return rooms.size();
  }

  private void refuseRoom(Connection connection) {
    relay.log(Event.TOO_MANY_ROOMS);
    connection.refuse(
        Refusal.TOO_MANY_ROOMS, "The server has no place for another room; try again later.");
  }

  private void refuseSeat(Connection connection, String address) {
    relay.log(Event.ROOM_FULL, "room", address);
    int most = relay.limit(Limit.MAX_MEMBERS_PER_ROOM);
    connection.refuse(
        Refusal.ROOM_FULL,
        "This room is full (" + most + " people); ask somebody to leave, or use another.");
  }
}
