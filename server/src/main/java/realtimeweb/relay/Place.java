package realtimeweb.relay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Where a connection is. */
sealed interface Place {
  /** In no room. */
  enum Outside implements Place {
    /** It has not joined yet. */
    WAITING,
    /** It has left, or was removed, and never comes back. */
    GONE
  }

  /**
   * In a room.
   *
   * @param key the member's id as a number, as it leads a binary frame
   * @param ticket the secret by which its owner comes back
   */
  record Seat(Room room, long key, String ticket) implements Place {
    /** The member's id as text. */
    String id() {
      return MemberId.text(key);
    }

    /** Whether both are one person's, in a time that tells nothing of the ticket. */
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
   * At the door of a locked room.
   *
   * @param seat what it gets if it is let in
   * @param card who it is, for the host alone to read
   */
  record Knock(Connection connection, Seat seat, String card) implements Place {}
}
