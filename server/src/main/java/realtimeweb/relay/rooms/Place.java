package realtimeweb.relay.rooms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import realtimeweb.relay.ids.MemberId;

/** Where a client is. */
public sealed interface Place {
  /** In no room. */
  enum Outside implements Place {
    /** Not joined yet. */
    WAITING,
    /** Left or removed, for good. */
    GONE
  }

  /**
   * In a room.
   *
   * @param key the member's id as a number, as in the header of a binary frame
   * @param ticket the secret that lets its owner resume
   */
  record Seat(Room room, long key, String ticket) implements Place {
    /** The member's id as text. */
    public String id() {
      return MemberId.text(key);
    }

    /** Whether both have the same ticket, compared in constant time. */
    boolean hasTicketOf(Seat other) {
      return MessageDigest.isEqual(bytes(ticket), bytes(other.ticket));
    }

    private static byte[] bytes(String ticket) {
      return ticket.getBytes(StandardCharsets.US_ASCII);
    }

    /** Without the ticket. */
    @Override
    public String toString() {
      return "Seat[" + id() + "]";
    }
  }

  /**
   * In the waiting room of a locked room.
   *
   * @param seat the client's seat if the host admits it
   * @param card the client's identity, sealed for the host
   */
  record Knock(RoomClient client, Seat seat, String card) implements Place {}
}
