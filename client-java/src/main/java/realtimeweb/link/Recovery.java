package realtimeweb.link;

import realtimeweb.link.PeerPort.ConnectionState;

/**
 * The retry schedule of a broken connection: ICE restarts at growing intervals, and a new
 * connection after every three of them, without limit.
 */
final class Recovery {
  /** The next action. */
  enum Step {
    NOTHING,
    /** The first attempt failed, and the browser does not report it. */
    FAIL,
    RESTART_ICE,
    REOPEN
  }

  /** Most interruptions end within this time (W3C WebRTC 5.6.4 calls this state transient). */
  private static final long PATIENCE_MILLIS = 2_000;

  private static final long FIRST_WAIT_MILLIS = 5_000;
  private static final long LONGEST_WAIT_MILLIS = 30_000;
  private static final int RESTARTS = 3;

  /** A browser that finds no path fails sooner; one that finds no candidate never does. */
  private static final long FIRST_TRY_MILLIS = 30_000;

  private boolean trying;
  private long failsAt;
  private boolean broken;
  private long dueAt;
  private long waitMillis;
  private int restarts;

  /** The next action; call about once a second. */
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

  /** Whether a connection that stopped responding should be replaced now. */
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
