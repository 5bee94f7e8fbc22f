package realtimeweb.relay.limits;

/** A token bucket, full at first. Not thread safe. */
public final class TokenBucket {
  private static final long MAX_REFILL_MILLIS = 3_600_000;

  private final Rate rate;

  /** Tokens times the rate's period. */
  private long parts;

  private long filledAt;

  public TokenBucket(Rate rate, long nowMillis) {
    this.rate = rate;
    this.parts = full();
    this.filledAt = nowMillis;
  }

  private long full() {
    return rate.burst() * rate.periodMillis();
  }

  /** Takes the tokens, or none and returns false. */
  public boolean take(long tokens, long nowMillis) {
    fill(nowMillis);
    if (parts < tokens * rate.periodMillis()) {
      return false;
    }
    parts -= tokens * rate.periodMillis();
    return true;
  }

  /** Whether all tokens are back. */
  boolean isFull(long nowMillis) {
    fill(nowMillis);
    return parts == full();
  }

  private void fill(long nowMillis) {
    long elapsed = Math.max(0, Math.min(MAX_REFILL_MILLIS, nowMillis - filledAt));
    filledAt = nowMillis;
    parts = Math.min(full(), parts + elapsed * rate.tokens());
  }
}
