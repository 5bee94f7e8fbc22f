package realtimeweb.suite;

/** Waits for what the browser does in its own time. */
final class Eventually {
  private static final int TRIES = 600;
  private static final int PAUSE_MILLIS = 50;

  /** May become true. */
  interface Condition {
    boolean holds();
  }

  private Eventually() {}

  static void holds(String what, Condition condition) {
    for (int i = 0; i < TRIES; i++) {
      if (condition.holds()) {
        return;
      }
      passes(PAUSE_MILLIS);
    }
    throw new AssertionError("never: " + what);
  }

  /** Lets so much time pass. */
  static void passes(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
