package realtimeweb.link;

import realtimeweb.link.PeerPort.ConnectionState;

/**
 * When a broken connection is tried again, and how: ICE restarts at growing intervals, and after a
 * few of them another connection; without end.
 */
final class Recovery {
  /** What to do now. */
  enum Step {
    NOTHING,
    /** The first try came to nothing, and the browser does not say so. */
    FAIL,
    RESTART_ICE,
    REOPEN
  }

  /** Most interruptions are over by then (W3C WebRTC 5.6.4 calls this state transient). */
  private static final long PATIENCE_MILLIS = 2_000;

  private static final long FIRST_WAIT_MILLIS = 5_000;
  private static final long LONGEST_WAIT_MILLIS = 30_000;
  private static final int RESTARTS = 3;

  /** Browsers that find no path say so sooner; one that finds no candidate never does. */
  private static final long FIRST_TRY_MILLIS = 30_000;

  private boolean trying;
  private long failsAt;
  private boolean broken;
  private long dueAt;
  private long waitMillis;
  private int restarts;

  /** To be asked about once a second. */
  Step next(ConnectionState state, long now) {
    switch (state) {
      case DISCONNECTED -> breaks(now + PATIENCE_MILLIS);
      case FAILED -> breaks(now);
      case CONNECTED, CLOSED -> broken = false;
      case NEW, CONNECTING -> {
        if (!broken) {
          return firstTry(now);
        }
      }
    }
    trying = false;
    return broken && now >= dueAt ? step(now) : Step.NOTHING;
  }

  /** Whether it is time for another connection in place of one that does not answer. */
  boolean replaces(long now) {
    breaks(now + FIRST_WAIT_MILLIS);
    boolean due = now >= dueAt;
    if (due) {
      step(now);
    }
    return due;
  }

  private Step firstTry(long now) {
    if (!trying) {
      trying = true;
      failsAt = now + FIRST_TRY_MILLIS;
    }
    return now >= failsAt ? Step.FAIL : Step.NOTHING;
  }

  private void breaks(long firstDueAt) {
    if (!broken) {
      broken = true;
      dueAt = firstDueAt;
      waitMillis = FIRST_WAIT_MILLIS;
      restarts = 0;
    }
  }

  private Step step(long now) {
    dueAt = now + waitMillis;
    waitMillis = Math.min(2 * waitMillis, LONGEST_WAIT_MILLIS);
    restarts++;
    return restarts % (RESTARTS + 1) == 0 ? Step.REOPEN : Step.RESTART_ICE;
  }
}
