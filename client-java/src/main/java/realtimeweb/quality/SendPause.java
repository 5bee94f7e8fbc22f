package realtimeweb.quality;

/** The video that is paused to protect audio; resuming is attempted automatically. */
final class SendPause {
  private static final long WAIT_MILLIS = 10_000;
  private static final long LONGEST_WAIT_MILLIS = 60_000;

  /** Video that the network sustained this long has resumed for good. */
  private static final long PROVEN_MILLIS = 30_000;

  private long wait = WAIT_MILLIS;
  private int depth;
  private long attemptAt;
  private boolean attempted;

  /** The pause level: 0 sends everything, 1 pauses the camera, 2 the screen as well. */
  int depth() {
    return depth;
  }

  void deepen(long nowMillis) {
    boolean failed = attempted && nowMillis - attemptAt < PROVEN_MILLIS;
    wait = failed ? Math.min(LONGEST_WAIT_MILLIS, 2 * wait) : WAIT_MILLIS;
    attempted = false;
    depth++;
    attemptAt = nowMillis + wait;
  }

  /** Tries to resume one level if it is time, when there is no congestion. */
  void relent(long nowMillis) {
    if (depth > 0 && nowMillis >= attemptAt) {
      depth--;
      attemptAt = nowMillis;
      attempted = true;
    }
  }

  /** Delays the next attempt, when there is congestion although nothing more can be paused. */
  void prolong(long nowMillis) {
    if (depth > 0) {
      attemptAt = nowMillis + wait;
    }
  }
}
