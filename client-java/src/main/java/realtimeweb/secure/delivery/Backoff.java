package realtimeweb.secure.delivery;

/** A retry delay that doubles each time it elapses, up to a maximum. */
public final class Backoff {
  private final long longestMillis;
  private long delayMillis;
  private long dueAt;

  public Backoff(long firstMillis, long longestMillis, long now) {
    this.longestMillis = longestMillis;
    delayMillis = firstMillis;
    dueAt = now + firstMillis;
  }

  /** Whether the delay has elapsed; if so, the next one starts. */
  public boolean elapsed(long now) {
    if (now < dueAt) {
      return false;
    }
    delayMillis = Math.min(2 * delayMillis, longestMillis);
    dueAt = now + delayMillis;
    return true;
  }
}
