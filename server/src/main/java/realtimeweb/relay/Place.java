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
    Seat(Room room, String id) {
      this(room, id, Long.parseUnsignedLong(id, 16));
    }
  }
}
