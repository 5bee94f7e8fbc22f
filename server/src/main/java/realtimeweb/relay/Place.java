package realtimeweb.relay;

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
   * @param key the id as a number, as it leads a binary frame
   */
  record Seat(Room room, String id, long key) implements Place {
    Seat(Room room, long key) {
      this(room, MemberId.text(key), key);
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
