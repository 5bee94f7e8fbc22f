package realtimeweb.relay;

/**
 * How much may come in the long run, and at once after a pause.
 *
 * @param tokens that come in each period
 * @param burst tokens that gather at the most
 */
public record Rate(long tokens, long periodMillis, long burst) {
  static Rate perSecond(long tokens, long burst) {
    return new Rate(tokens, 1_000, burst);
  }

  /** As many as come in a minute may come at once. */
  static Rate perMinute(long tokens) {
    return new Rate(tokens, 60_000, tokens);
  }
}
