package realtimeweb.quality;

/**
 * The video bitrate to one participant, in bits per second: reduced by a factor on congestion,
 * raised in small steps otherwise (Chiu and Jain 1989). The rate that caused congestion is
 * remembered, and retried at growing intervals.
 */
final class Budget {
  private static final int FIRST = 1_200_000;
  private static final int LEAST_STEP = 20_000;

  /** How long to stay below a rate that caused congestion, at first and at most. */
  private static final long WAIT_MILLIS = 10_000;

  private static final long LONGEST_WAIT_MILLIS = 60_000;

  /** A rate that the network sustained this long after a wait is not a failed attempt. */
  private static final long PROVEN_MILLIS = 60_000;

  private int bitrate = FIRST;
  private int bearable = FIRST;
  private long wait = WAIT_MILLIS;
  private long attemptAt;

  int bitrate() {
    return bitrate;
  }

  /**
   * Reduces the budget on congestion.
   *
   * @param spent the part of the budget that was used, in bits per second
   * @param keep the part of that to keep, in permille
   * @param least the minimum budget, in bits per second
   */
  void cut(int spent, int keep, int least, long nowMillis) {
    if (nowMillis >= attemptAt) {
      boolean failed = attemptAt > 0 && nowMillis - attemptAt < PROVEN_MILLIS;
      wait = failed ? Math.min(LONGEST_WAIT_MILLIS, 2 * wait) : WAIT_MILLIS;
    }
    int used = Math.min(spent, bitrate);
    bitrate = Math.max(least, (int) ((long) used * keep / Congestion.NONE));
    bearable = Math.max(bitrate, used / 20 * 17);
    attemptAt = nowMillis + wait;
  }

  /** Raises the budget by a step, when there is no congestion. */
  void grow(int most, long nowMillis) {
    int next = bitrate + Math.max(LEAST_STEP, Math.min(bitrate / 10, most / 20));
    int limit = nowMillis < attemptAt ? Math.min(bearable, most) : most;
    bitrate = Math.max(Math.min(bitrate, most), Math.min(next, limit));
  }

  /** Caps the budget; this does not count as congestion. */
  void limit(int most) {
    bitrate = Math.min(bitrate, most);
  }
}
