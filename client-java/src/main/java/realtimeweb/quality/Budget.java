package realtimeweb.quality;

/**
 * Bits a second for the pictures to one person: less by a factor where the network suffers, more by
 * small steps where it does not (Chiu and Jain 1989). Where it suffered is remembered, and tried
 * again more and more seldom.
 */
final class Budget {
  private static final int FIRST = 1_200_000;
  private static final int LEAST_STEP = 20_000;

  /** How long to stay below what was too much, at first and at most. */
  private static final long WAIT_MILLIS = 10_000;

  private static final long LONGEST_WAIT_MILLIS = 60_000;

  /** What was borne for so long after a wait is no failed attempt. */
  private static final long PROVEN_MILLIS = 60_000;

  private int bitrate = FIRST;
  private int bearable = FIRST;
  private long wait = WAIT_MILLIS;
  private long attemptAt;

  int bitrate() {
    return bitrate;
  }

  /**
   * The network suffers.
   *
   * @param spent what of the budget was used
   * @param keep permille of that
   * @param least below which it makes no sense to go
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

  /** The network does well. */
  void grow(int most, long nowMillis) {
    int next = bitrate + Math.max(LEAST_STEP, Math.min(bitrate / 10, most / 20));
    int limit = nowMillis < attemptAt ? Math.min(bearable, most) : most;
    bitrate = Math.max(Math.min(bitrate, most), Math.min(next, limit));
  }

  /** No more than this can be spent; that is no failure. */
  void limit(int most) {
    bitrate = Math.min(bitrate, most);
  }
}
