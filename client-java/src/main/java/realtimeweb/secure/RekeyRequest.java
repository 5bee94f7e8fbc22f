package realtimeweb.secure;

import realtimeweb.secure.noise.HandshakeState;

/** A rotation that we asked for and that has no answer yet. */
final class RekeyRequest {
  private static final long RETRY_MILLIS = 5_000;
  private static final int ATTEMPTS = 3;

  private final Epoch epoch;
  private final HandshakeState noise;
  private final byte[] message;
  private int attempts;
  private long sentAt;

  /**
   * @param epoch the one to be followed
   * @param noise before its first message
   */
  RekeyRequest(Epoch epoch, HandshakeState noise) {
    this.epoch = epoch;
    this.noise = noise;
    message = noise.writeFirst();
  }

  /** Whether an answer in this epoch can be to this request. */
  boolean madeIn(Epoch other) {
    return epoch == other;
  }

  HandshakeState noise() {
    return noise;
  }

  /** The frame that asks; sealed anew each time. */
  byte[] send(long now) {
    attempts++;
    sentAt = now;
    return epoch.seal(Frame.Kind.REKEY_1, message);
  }

  boolean waitedInVain(long now) {
    return now - sentAt >= RETRY_MILLIS;
  }

  boolean lastAttempt() {
    return attempts == ATTEMPTS;
  }
}
