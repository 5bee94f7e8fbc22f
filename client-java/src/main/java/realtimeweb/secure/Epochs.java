package realtimeweb.secure;

import realtimeweb.protocol.Nullable;

/**
 * The epochs whose keys are held: the one being sent in, the one before it for a little longer, and
 * one that the peer may already be in.
 */
final class Epochs {
  /** How long frames of the epoch before are still opened. */
  static final long KEY_GRACE_MILLIS = 10_000;

  @Nullable private Epoch sending;
  @Nullable private Epoch next;
  @Nullable private Epoch previous;
  private long startedAt;

  /** Null before the first handshake. */
  @Nullable
  Epoch sending() {
    return sending;
  }

  /** When {@link #sending} began. */
  long startedAt() {
    return startedAt;
  }

  /** The largest number in use, 0 for none. */
  int highest() {
    int sent = sending == null ? 0 : sending.number();
    return next == null ? sent : Math.max(sent, next.number());
  }

  /**
   * The epoch to open a frame of this number with; null if its keys are not, or no longer, held.
   */
  @Nullable
  Epoch receiving(int number) {
    for (Epoch epoch : new Epoch[] {sending, next, previous}) {
      if (epoch != null && epoch.number() == number) {
        return epoch;
      }
    }
    return null;
  }

  /** Opens frames of this epoch from now on, and sends in it once the peer is heard there. */
  void await(Epoch epoch) {
    wipe(next);
    next = epoch;
  }

  /** Sends in this epoch from now on. */
  void begin(Epoch epoch, long now) {
    if (next != epoch) {
      wipe(next);
    }
    wipe(previous);
    next = null;
    previous = sending;
    sending = epoch;
    startedAt = now;
  }

  /** The peer sent in this epoch; true if we therefore begin to, too. */
  boolean heard(Epoch epoch, long now) {
    if (epoch != next) {
      return false;
    }
    begin(epoch, now);
    return true;
  }

  void tick(long now) {
    if (previous != null && now - startedAt >= KEY_GRACE_MILLIS) {
      wipe(previous);
      previous = null;
    }
  }

  private static void wipe(@Nullable Epoch epoch) {
    if (epoch != null) {
      epoch.wipe();
    }
  }
}
