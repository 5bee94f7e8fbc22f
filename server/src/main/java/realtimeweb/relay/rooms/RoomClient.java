package realtimeweb.relay.rooms;

import java.nio.ByteBuffer;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.relay.rooms.Place.Knock;
import realtimeweb.relay.rooms.Place.Seat;

/**
 * A connected client, as rooms use it. A room calls these methods under its lock; none of them may
 * call a room.
 */
public interface RoomClient {
  /** Null if the client is in no room. */
  @Nullable
  Seat seat();

  /** Changes the place atomically; false if it is not {@code from} any more. */
  boolean moves(Place from, Place to);

  /** As {@link #moves} from the knock to no room; the client may join again. */
  boolean stopsKnocking(Knock knock);

  /** Counts one rejection by a host; false if the client has used up its attempts. */
  boolean mayKnockAgain();

  /** Dropped silently if the client is gone. */
  void send(String json);

  /** Dropped silently if the client is gone. The buffer belongs to the client from now on. */
  void deliver(ByteBuffer frame);

  void refuse(Refusal reason, String sentence);

  /** Refuses a malformed message, and removes the client after too many of them. */
  void refuse(Malformed malformed);

  /** Closes the connection because the same client has joined by another one. */
  void replaced();

  /**
   * Refuses and closes the connection; false if its place is not {@code last} any more. The caller
   * removes it from the room.
   */
  boolean endsAt(Place last, Refusal reason, String sentence);

  /** The client is about to receive its STUN and TURN servers: their renewal interval begins. */
  void iceServersSent();

  /** See {@code host} of {@link realtimeweb.relay.environment.IceServers#of}. */
  String serverHost();
}
