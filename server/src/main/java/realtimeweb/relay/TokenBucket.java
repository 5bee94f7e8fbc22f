package realtimeweb.relay;

/** A rate with a burst. Not thread safe: one connection's thread uses it. */
final class TokenBucket {
  private static final long MAX_REFILL_MILLIS = 3_600_000;

  private final long perSecond;
  private final long fullThousandths;
  private long thousandths;
  private long filledAt;

  TokenBucket(long perSecond, long burst, long nowMillis) {
    this.perSecond = perSecond;
    this.fullThousandths = burst * 1_000;
    this.thousandths = fullThousandths;
    this.filledAt = nowMillis;
  }

  /** Takes the tokens, or none and returns false. */
  boolean take(long tokens, long nowMillis) {
    long elapsed = Math.max(0, Math.min(MAX_REFILL_MILLIS, nowMillis - filledAt));
    filledAt = nowMillis;
    thousandths = Math.min(fullThousandths, thousandths + elapsed * perSecond);
    if (thousandths < tokens * 1_000) {
      return false;
    }
    thousandths -= tokens * 1_000;
    return true;
  }
}
