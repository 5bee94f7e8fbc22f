package realtimeweb.quality;

/** What is not sent for now, so that the sound gets through; it is tried again by itself. */
final class SendPause {
  private static final long WAIT_MILLIS = 10_000;
  private static final long LONGEST_WAIT_MILLIS = 60_000;

  /** What was borne for so long has come back for good. */
  private static final long PROVEN_MILLIS = 30_000;

  private long wait = WAIT_MILLIS;
  private int depth;
  private long attemptAt;
  private boolean attempted;

  /** 0 sends everything, 1 no camera, 2 no screen either. */
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

  /** The network does well with what is sent now. */
  void relent(long nowMillis) {
    if (depth > 0 && nowMillis >= attemptAt) {
      depth--;
      attemptAt = nowMillis;
      attempted = true;
    }
  }

  /** The network suffers although nothing more can be spared. */
  void prolong(long nowMillis) {
    if (depth > 0) {
      attemptAt = nowMillis + wait;
    }
  }
}
