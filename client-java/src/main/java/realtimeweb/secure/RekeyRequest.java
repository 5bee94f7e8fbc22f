package realtimeweb.secure;

import realtimeweb.secure.noise.HandshakeState;

/** The initiator's rotation request that has no answer yet. */
final class RekeyRequest {
  private static final long RETRY_MILLIS = 5_000;
  private static final int ATTEMPTS = 3;

  private final Epoch epoch;
  private final HandshakeState noise;
  private final byte[] message;
  private int attempts;
  private long sentAt;

  /**
   * @param epoch the current epoch
   * @param noise before its first message
   */
  RekeyRequest(Epoch epoch, HandshakeState noise) {
    this.epoch = epoch;
    this.noise = noise;
    message = noise.writeFirst();
  }

  /** Whether an answer in this epoch can belong to this request. */
  boolean madeIn(Epoch other) {
    return epoch == other;
  }

  HandshakeState noise() {
    return noise;
  }

  /** The request frame, sealed again with a new counter on each call. */
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
