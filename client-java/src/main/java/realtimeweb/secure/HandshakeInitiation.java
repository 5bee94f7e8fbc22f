package realtimeweb.secure;

import realtimeweb.secure.delivery.Backoff;
import realtimeweb.secure.noise.HandshakeState;

/** The initiator's state of a handshake that has no answer yet. */
final class HandshakeInitiation {
  private static final long FIRST_MILLIS = 2_000;
  private static final long LONGEST_MILLIS = 10_000;
  private static final long UNANSWERED_MILLIS = 30_000;

  private final HandshakeState noise;
  private final byte[] frame;
  private final long since;
  private final Backoff repeat;
  private boolean reported;

  HandshakeInitiation(HandshakeState noise, long now) {
    this.noise = noise;
    frame = Frame.handshake(Frame.Kind.HANDSHAKE_1, noise.writeFirst());
    since = now;
    repeat = new Backoff(FIRST_MILLIS, LONGEST_MILLIS, now);
  }

  HandshakeState noise() {
    return noise;
  }

  /** Message 1; the same bytes each time, so that the peer can recognize a retransmission. */
  byte[] frame() {
    return frame;
  }

  boolean repeatDue(long now) {
    return repeat.elapsed(now);
  }

  /** True once, after the peer has been silent for 30 seconds. */
  boolean becameUnanswered(long now) {
    if (reported || now - since < UNANSWERED_MILLIS) {
      return false;
    }
    reported = true;
    return true;
  }
}
