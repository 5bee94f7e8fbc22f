/**
 * Rooms, their members, hosts and waiting rooms. Known to the connections and the relay; knows
 * clients through {@link realtimeweb.relay.rooms.RoomClient} alone.
 *
 * <p>Locks: each {@link realtimeweb.relay.rooms.Room} has one. It guards everything inside the room
 * ({@code Members}, {@code WaitingRoom}, {@code HostActions}), none of which leaves it. It is
 * public only through the synchronized methods of {@code Room}. No thread holds the locks of two
 * rooms. The lock of {@link realtimeweb.relay.rooms.RoomRegistry} guards its map alone; it is taken
 * inside a room's lock, and no room is called under it. The place of a client is atomic and changes
 * without either lock when a connection ends.
 */
package realtimeweb.relay.rooms;
