package realtimeweb.secure;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.HandshakeState;

/**
 * The key rotation from one epoch to the next, in both roles. If both ends request it at once, the
 * request of the smaller id wins and the other is dropped.
 */
final class Rotation {
  /** Extra delay at the end with the larger id, so that normally only one end requests. */
  private static final long STAGGER_MILLIS = 5_000;

  private static final long MAX_EPOCH_BYTES = 1L << 30;
  private static final long MAX_EPOCH_FRAMES = 1L << 32;

  /** Receives the results. */
  interface Outcome {
    void transmit(byte[] frame);

    /** Frames are now sealed under the next epoch. */
    void rotated();

    /** The peer did not answer the request, or did not confirm the new epoch. */
    void unanswered(long now);
  }

  private final ChannelEndpoints ends;
  private final Epochs epochs;
  private final byte[] peerKey;
  private final long periodMillis;
  private final Outcome outcome;
  @Nullable private RekeyRequest request;
  @Nullable private RekeyAnswer answer;
  @Nullable private EpochConfirmation confirmation;

  Rotation(
      ChannelEndpoints ends, Epochs epochs, byte[] peerKey, long periodMillis, Outcome outcome) {
    this.ends = ends;
    this.epochs = epochs;
    this.peerKey = peerKey;
    this.periodMillis = ends.smaller() ? periodMillis : periodMillis + STAGGER_MILLIS;
    this.outcome = outcome;
  }

  /** Requests the next epoch, unless a rotation is in progress. */
  void start(long now) {
    Epoch epoch = epochs.sending();
    if (epoch != null && request == null && confirmation == null) {
      request = new RekeyRequest(epoch, ends.rotation(true, epoch, peerKey));
      outcome.transmit(request.send(now));
    }
  }

  void tick(long now) {
    if (confirmation != null) {
      confirm(confirmation, now);
    } else if (request != null) {
      repeat(request, now);
    } else if (due(now)) {
      start(now);
    }
  }

  /** Records that the peer sent a frame in this epoch. */
  void heard(Epoch epoch, long now) {
    if (confirmation != null && confirmation.awaits(epoch)) {
      confirmation = null;
    }
    if (epochs.heard(epoch, now)) {
      request = null;
      answer = null;
      outcome.rotated();
    }
  }

  /** Answers the peer's request, which was sealed in {@code epoch}. */
  void answer(Epoch epoch, byte[] message) throws Malformed, AuthenticationFailure {
    boolean oursGoesOn = request != null && ends.smaller();
    if (epoch != epochs.sending() || oursGoesOn) {
      return;
    }
    request = null;
    if (answer == null || !answer.to(epoch, message)) {
      HandshakeState noise = ends.rotation(false, epoch, peerKey);
      noise.readMessage(message);
      answer = new RekeyAnswer(epoch, message, noise.writeMessage(Bytes.EMPTY));
      epochs.await(ends.begin(epoch.number() + 1, noise));
    }
    outcome.transmit(answer.frame());
  }

  /** Handles the peer's answer, which was sealed in {@code epoch}. */
  void conclude(Epoch epoch, byte[] message, long now) throws Malformed, AuthenticationFailure {
    if (request == null || !request.madeIn(epoch)) {
      return;
    }
    HandshakeState noise = request.noise().copy();
    noise.readMessage(message);
    Epoch next = ends.begin(epoch.number() + 1, noise);
    epochs.begin(next, now);
    request = null;
    answer = null;
    confirmation =
        new EpochConfirmation(next, () -> next.seal(Frame.Kind.CONFIRM, Bytes.EMPTY), now);
    outcome.transmit(confirmation.proof());
    outcome.rotated();
  }

  private void confirm(EpochConfirmation pending, long now) {
    if (pending.hopeless(now)) {
      confirmation = null;
      outcome.unanswered(now);
    } else if (pending.repeatDue(now)) {
      outcome.transmit(pending.proof());
    }
  }

  private void repeat(RekeyRequest pending, long now) {
    if (!pending.waitedInVain(now)) {
      return;
    }
    if (pending.lastAttempt()) {
      request = null;
      outcome.unanswered(now);
    } else {
      outcome.transmit(pending.send(now));
    }
  }

  private boolean due(long now) {
    Epoch epoch = epochs.sending();
    return epoch != null
        && (now - epochs.startedAt() >= periodMillis
            || epoch.sentBytes() >= MAX_EPOCH_BYTES
            || epoch.sentFrames() >= MAX_EPOCH_FRAMES);
  }
}
