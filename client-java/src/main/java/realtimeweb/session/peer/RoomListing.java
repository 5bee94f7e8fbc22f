package realtimeweb.session.peer;

/** Whether the server has a peer in the room; times are milliseconds of the monotonic clock. */
final class RoomListing {
  private boolean listed = true;
  private long heardAt;

  void listed() {
    listed = true;
  }

  /** The server does not name the peer, or no more. */
  void unlisted(long now) {
    if (listed) {
      listed = false;
      heardAt = now;
    }
  }

  /** The peer itself is heard. */
  void heard(long now) {
    heardAt = now;
  }

  /** Whether neither the server nor the peer was heard for longer than this. */
  boolean isMissing(long millis, long now) {
    return !listed && now - heardAt > millis;
  }
}
