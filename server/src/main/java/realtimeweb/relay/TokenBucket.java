package realtimeweb.relay;

/** A rate with a burst. Not thread safe: its owner sees to it. */
final class TokenBucket {
  private static final long MAX_REFILL_MILLIS = 3_600_000;

  private final long rate;
  private final long periodMillis;
  private final long full;
  private long parts;
  private long filledAt;

  private TokenBucket(long rate, long periodMillis, long burst, long nowMillis) {
    this.rate = rate;
    this.periodMillis = periodMillis;
    this.full = burst * periodMillis;
    this.parts = full;
    this.filledAt = nowMillis;
  }

  static TokenBucket perSecond(long rate, long burst, long nowMillis) {
    return new TokenBucket(rate, 1_000, burst, nowMillis);
  }

  /** As many as come in a minute may come at once. */
  static TokenBucket perMinute(long rate, long nowMillis) {
    return new TokenBucket(rate, 60_000, rate, nowMillis);
  }

  /** Takes the tokens, or none and returns false. */
  boolean take(long tokens, long nowMillis) {
    fill(nowMillis);
    if (parts < tokens * periodMillis) {
      return false;
    }
    parts -= tokens * periodMillis;
    return true;
  }

  /** Whether it is as good as new. */
  boolean isFull(long nowMillis) {
    fill(nowMillis);
    return parts == full;
  }

  private void fill(long nowMillis) {
    long elapsed = Math.max(0, Math.min(MAX_REFILL_MILLIS, nowMillis - filledAt));
    filledAt = nowMillis;
    parts = Math.min(full, parts + elapsed * rate);
  }
}
