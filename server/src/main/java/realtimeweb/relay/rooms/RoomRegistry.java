package realtimeweb.relay.rooms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import realtimeweb.protocol.ClientMessage.Join;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Occupancy;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.Limit;

/** All rooms by address. Thread safe. */
public final class RoomRegistry implements Room.Owner {
  private final RelayEnvironment environment;
  private final RoomConfiguration configuration;
  private final Map<String, Room> rooms = new HashMap<>();
  private final Set<Room> withReservedSeats = ConcurrentHashMap.newKeySet();

  public RoomRegistry(RelayEnvironment environment, RoomConfiguration configuration) {
    this.environment = environment;
    this.configuration = configuration;
  }

  public Occupancy occupancy(String address) {
    Room room = find(address);
    return room == null ? new Occupancy(0, false) : room.occupancy();
  }

  private synchronized @Nullable Room find(String address) {
    return rooms.get(address);
  }

  /** Whether the owner of this ticket is in the room, or has a reserved seat there. */
  public boolean hasSeatFor(Join join) {
    Room room = find(join.room());
    return room != null && room.hasSeatFor(join);
  }

  /** Admits the newcomer, puts it into the waiting room, or refuses it. */
  public void enter(RoomClient newcomer, Join join) {
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
    if (room == null && rooms.size() < environment.limit(Limit.MAX_ROOMS)) {
      room = new Room(address, environment, configuration, this);
      rooms.put(address, room);
      environment.count(Count.ROOMS_OPENED);
    }
    return room;
  }

  /** Releases the reserved seats that have expired; call it about once a second. */
  public void tick(long now) {
    withReservedSeats.forEach(room -> room.tick(now));
  }

  @Override
  public void vanished(Room room) {
    close(room);
    environment.count(Count.ROOMS_VANISHED);
  }

  private synchronized void close(Room room) {
    rooms.remove(room.address());
  }

  @Override
  public void reservesSeats(Room room, boolean reserves) {
    if (reserves) {
      withReservedSeats.add(room);
    } else {
      withReservedSeats.remove(room);
    }
  }

  /** Rooms with at least one member. */
  public synchronized int roomCount() {
    return rooms.size();
  }

  private void refuseRoom(RoomClient client) {
    environment.log(Event.TOO_MANY_ROOMS);
    client.refuse(
        Refusal.TOO_MANY_ROOMS, "The server has no place for another room; try again later.");
  }
}
