package realtimeweb.relay;

import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Occupancy;
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

  /** Whether a client of this version may ask for this address; otherwise it is told why not. */
  boolean understands(Connection connection, int version, String address) {
    if (version != Wire.VERSION) {
      connection.refuse(Refusal.VERSION, versionSentence(version));
    } else if (!RoomAddress.isValid(address)) {
      connection.refuse(
          Refusal.BAD_ROOM, "A room address is 22 characters of base64url; reload the page.");
    } else {
      return true;
    }
    return false;
  }

  private static String versionSentence(int version) {
    return version < Wire.VERSION
        ? "This page is older than the server; reload it."
        : "The server is older than this page; ask its operator to update it.";
  }

  Occupancy occupancy(String address) {
    Room room = find(address);
    return room == null ? new Occupancy(0, false) : room.occupancy();
  }

  private synchronized @Nullable Room find(String address) {
    return rooms.get(address);
  }

  /** Whether whoever has this ticket is in the room, or has a place kept there. */
  boolean keepsPlace(Join join) {
    Room room = find(join.room());
    return room != null && room.keepsPlace(join);
  }

  /** Admits the newcomer, lets it knock, or tells it why neither can be. */
  void enter(Connection newcomer, Join join) {
    Room room;
    do {
      room = findOrOpen(join.room());
      if (room == null) {
        refuseRoom(newcomer);
        return;
      }
    } while (!room.receives(newcomer, join));
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
}
