package realtimeweb.secure;

/**
 * A rate limiter: a burst at once, and then a number of tokens a second. Counts in thousandths of a
 * token.
 */
final class TokenBucket {
  private static final int TOKEN = 1000;

  private final long capacity;
  private final int perSecond;
  private long level;
  private long filledAt;

  /** Starts full. */
  TokenBucket(int tokens, int perSecond) {
    capacity = (long) tokens * TOKEN;
    this.perSecond = perSecond;
    level = capacity;
  }

  /** Takes one token; false if there is none. */
  boolean take(long now) {
    long elapsedMillis = Math.min(Math.max(0, now - filledAt), capacity);
    level = Math.min(capacity, level + elapsedMillis * perSecond);
    filledAt = now;
    if (level < TOKEN) {
      return false;
    }
    level -= TOKEN;
    return true;
  }
}
