package realtimeweb.secure;

import java.util.Arrays;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.noise.HandshakeState;

/** The responder's state of a handshake that the peer initiated. */
final class HandshakeAnswer {
  private static final long WAIT_MILLIS = 60_000;

  private final byte[] message1;
  private final HandshakeState noise;
  private final byte[] frame;
  private final int ownEpoch;
  private final long since;
  @Nullable private byte[] message3;
  @Nullable private Epoch epoch;

  /**
   * @param message1 the message answered
   * @param noise waiting for message 3
   * @param frame message 2
   * @param ownEpoch the epoch in the introduction of message 2
   */
  HandshakeAnswer(byte[] message1, HandshakeState noise, byte[] frame, int ownEpoch, long now) {
    this.message1 = message1;
    this.noise = noise;
    this.frame = frame;
    this.ownEpoch = ownEpoch;
    since = now;
  }

  boolean to(byte[] message) {
    return Arrays.equals(message1, message);
  }

  HandshakeState noise() {
    return noise;
  }

  byte[] frame() {
    return frame;
  }

  int ownEpoch() {
    return ownEpoch;
  }

  void finish(byte[] message, Epoch made) {
    message3 = message;
    epoch = made;
  }

  /** The epoch that message 3 started; null until message 3 arrives. */
  @Nullable
  Epoch epoch() {
    return epoch;
  }

  /** Whether this is the message 3 that completed the handshake. */
  boolean finishedBy(byte[] message) {
    return Arrays.equals(message3, message);
  }

  boolean expired(long now) {
    return epoch == null && now - since >= WAIT_MILLIS;
  }
}
