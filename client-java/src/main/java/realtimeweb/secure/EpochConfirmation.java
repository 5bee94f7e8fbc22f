package realtimeweb.secure;

import java.util.function.Supplier;
import realtimeweb.secure.delivery.Backoff;

/**
 * A new epoch in which no frame from the peer has arrived yet. The frame that moves the peer to the
 * epoch may be lost, so it is repeated until then.
 */
final class EpochConfirmation {
  private static final long FIRST_MILLIS = 1_000;
  private static final long LONGEST_MILLIS = 8_000;
  private static final long GIVE_UP_MILLIS = 30_000;

  private final Epoch epoch;
  private final Supplier<byte[]> proof;
  private final long since;
  private final Backoff repeat;

  EpochConfirmation(Epoch epoch, Supplier<byte[]> proof, long now) {
    this.epoch = epoch;
    this.proof = proof;
    since = now;
    repeat = new Backoff(FIRST_MILLIS, LONGEST_MILLIS, now);
  }

  boolean awaits(Epoch heard) {
    return epoch == heard;
  }

  boolean repeatDue(long now) {
    return repeat.elapsed(now);
  }

  /** The frame that proves to the peer that this end uses the epoch. */
  byte[] proof() {
    return proof.get();
  }

  boolean hopeless(long now) {
    return now - since >= GIVE_UP_MILLIS;
  }
}
