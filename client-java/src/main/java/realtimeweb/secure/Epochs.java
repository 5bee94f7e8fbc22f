package realtimeweb.secure;

import realtimeweb.protocol.Nullable;

/**
 * The epochs whose keys are held: the current sending epoch, the one before it for a grace period,
 * and a next one that the peer may already use.
 */
final class Epochs {
  /** How long frames of the previous epoch can still be opened. */
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

  /** When {@link #sending} began, in milliseconds of the channel's clock. */
  long startedAt() {
    return startedAt;
  }

  /** The highest epoch number in use; 0 if there is none. */
  int highest() {
    int sent = sending == null ? 0 : sending.number();
    return next == null ? sent : Math.max(sent, next.number());
  }

  /** The epoch that opens frames with this number; null if its keys are not, or no longer, held. */
  @Nullable
  Epoch receiving(int number) {
    for (Epoch epoch : new Epoch[] {sending, next, previous}) {
      if (epoch != null && epoch.number() == number) {
        return epoch;
      }
    }
    return null;
  }

  /** Accepts frames of this epoch from now on, and sends in it once a frame of it arrives. */
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

  /**
   * Records a frame from the peer in this epoch; true if sending moves to this epoch as a result.
   */
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
