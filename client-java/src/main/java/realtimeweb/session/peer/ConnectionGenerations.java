package realtimeweb.session.peer;

import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Reopen;

/**
 * Which of the peer connections between two ends is the present one; both ends count them from 0.
 * The impolite end decides when there is another, the polite one asks for it and follows.
 */
final class ConnectionGenerations {
  /** Least time between two connections that the peer asks for. */
  private static final long LEAST_REOPENING_MILLIS = 5_000;

  private final boolean polite;
  private int generation;
  private boolean ahead;
  private long answeredAt;

  ConnectionGenerations(boolean polite) {
    this.polite = polite;
  }

  /** The present peer connection is the first. */
  void restart() {
    generation = 0;
    ahead = false;
  }

  /** Whether this end replaces a peer connection without being asked. */
  boolean decides() {
    return !polite;
  }

  boolean isFirst() {
    return generation == 0;
  }

  /** Whether the peer has not followed to ours, so that what it says is of the one before. */
  boolean isAhead() {
    return ahead;
  }

  /** The present one is beyond repair: what to tell the peer before it is replaced. */
  Reopen next() {
    if (polite) {
      return new Reopen(generation + 1);
    }
    generation++;
    ahead = true;
    return new Reopen(generation);
  }

  /**
   * The peer names a generation that it has opened, has followed us to, or asks for.
   *
   * @param now milliseconds of the monotonic clock
   * @return what to tell the peer before the present one is replaced; null if it stays
   */
  @Nullable
  Reopen answer(Reopen reopen, long now) {
    if (!polite) {
      ahead &= reopen.generation() != generation;
    }
    boolean due = now - answeredAt >= LEAST_REOPENING_MILLIS;
    boolean follows = polite ? due || isFirst() : due && reopen.generation() > generation;
    if (!follows) {
      return null;
    }
    answeredAt = now;
    if (!polite) {
      return next();
    }
    generation = reopen.generation();
    return reopen;
  }
}
