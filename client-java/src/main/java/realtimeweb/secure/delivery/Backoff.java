package realtimeweb.secure.delivery;

/** A wait that doubles each time it is over, up to a longest one. */
public final class Backoff {
  private final long longestMillis;
  private long delayMillis;
  private long dueAt;

  public Backoff(long firstMillis, long longestMillis, long now) {
    this.longestMillis = longestMillis;
    delayMillis = firstMillis;
    dueAt = now + firstMillis;
  }

  /** Whether the wait is over; if so, the next one begins. */
  public boolean elapsed(long now) {
    if (now < dueAt) {
      return false;
    }
    delayMillis = Math.min(2 * delayMillis, longestMillis);
    dueAt = now + delayMillis;
    return true;
  }
}
