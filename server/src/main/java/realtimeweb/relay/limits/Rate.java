package realtimeweb.relay.limits;

/**
 * A rate limit of a token bucket.
 *
 * @param tokens added in each period
 * @param burst capacity of the bucket
 */
public record Rate(long tokens, long periodMillis, long burst) {
  static Rate perSecond(long tokens, long burst) {
    return new Rate(tokens, 1_000, burst);
  }

  /** With a burst of one minute's tokens. */
  static Rate perMinute(long tokens) {
    return new Rate(tokens, 60_000, tokens);
  }
}
