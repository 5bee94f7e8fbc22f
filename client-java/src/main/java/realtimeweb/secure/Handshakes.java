package realtimeweb.secure;

import java.util.Arrays;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.HandshakeState;

/**
 * The full handshake, in both roles at once. If both ends initiate, the end with the smaller id
 * decides: it ignores the peer's message 1 while its own handshake is in progress, and accepts
 * whichever handshake completes first. The end with the larger id always answers and follows.
 */
final class Handshakes {
  private static final int BURST = 8;
  private static final int PER_SECOND = 4;

  /** Receives the results. */
  interface Outcome {
    void transmit(byte[] frame);

    /** Frames are now sealed under the keys of a handshake with this peer. */
    void agreed(byte[] peerKey, Introduction peer, long now);

    void failed(ChannelFailure failure);
  }

  private final ChannelEndpoints ends;
  private final Greeting greeting;
  private final Epochs epochs;
  private final DropCounter drops;
  private final Outcome outcome;
  private final TokenBucket budget = new TokenBucket(BURST, PER_SECOND);
  @Nullable private HandshakeInitiation initiation;
  @Nullable private HandshakeAnswer answer;
  @Nullable private EpochConfirmation confirmation;
  @Nullable private byte[] peerKey;
  private boolean mismatchReported;

  Handshakes(
      ChannelEndpoints ends, Greeting greeting, Epochs epochs, DropCounter drops, Outcome outcome) {
    this.ends = ends;
    this.greeting = greeting;
    this.epochs = epochs;
    this.drops = drops;
    this.outcome = outcome;
  }

  /** Sends message 1, unless a message 1 is already waiting for its answer. */
  void initiate(long now) {
    if (initiation == null) {
      initiation = new HandshakeInitiation(ends.handshake(true), now);
      outcome.transmit(initiation.frame());
    }
  }

  boolean initiating() {
    return initiation != null;
  }

  void receive(Frame frame, long now) throws Malformed, AuthenticationFailure {
    switch (frame.kind()) {
      case HANDSHAKE_1 -> answer(frame.body(), now);
      case HANDSHAKE_2 -> conclude(frame.body(), now);
      case HANDSHAKE_3 -> accept(frame.body(), now);
      default -> refused();
    }
  }

  /** Records that the peer sent a frame in this epoch. */
  void heard(Epoch epoch) {
    if (confirmation != null && confirmation.awaits(epoch)) {
      confirmation = null;
    }
  }

  void tick(long now) {
    if (answer != null && answer.expired(now)) {
      answer = null;
    }
    if (confirmation != null) {
      confirm(confirmation, now);
    }
    if (initiation != null) {
      repeat(initiation, now);
    }
  }

  private void confirm(EpochConfirmation pending, long now) {
    if (pending.hopeless(now)) {
      confirmation = null;
      initiate(now);
    } else if (pending.repeatDue(now)) {
      outcome.transmit(pending.proof());
    }
  }

  private void repeat(HandshakeInitiation pending, long now) {
    if (pending.repeatDue(now)) {
      outcome.transmit(pending.frame());
    }
    if (pending.becameUnanswered(now) && peerKey == null && !mismatchReported) {
      outcome.failed(ChannelFailure.UNANSWERED);
    }
  }

  /** Handles message 1 as responder. */
  private void answer(byte[] message, long now) throws Malformed, AuthenticationFailure {
    if (answer != null && answer.to(message)) {
      if (answer.epoch() == null) {
        outcome.transmit(answer.frame());
      }
      return;
    }
    boolean oursGoesOn = ends.smaller() && (initiation != null || confirmation != null);
    if (oursGoesOn || throttled(now)) {
      return;
    }
    HandshakeState noise = ends.handshake(false);
    open(noise, message);
    int ownEpoch = greeting.epoch(epochs.highest());
    byte[] reply = noise.writeMessage(greeting.write(ownEpoch));
    byte[] frame = Frame.handshake(Frame.Kind.HANDSHAKE_2, reply);
    answer = new HandshakeAnswer(message, noise, frame, ownEpoch, now);
    outcome.transmit(frame);
  }

  private void open(HandshakeState noise, byte[] message1) throws Malformed, AuthenticationFailure {
    try {
      noise.readMessage(message1);
    } catch (AuthenticationFailure e) {
      outcome.transmit(Frame.handshake(Frame.Kind.HANDSHAKE_REFUSED, Bytes.EMPTY));
      reportMismatch();
      throw e;
    }
  }

  /** Handles message 2 as initiator. */
  private void conclude(byte[] message, long now) throws Malformed, AuthenticationFailure {
    if (initiation == null) {
      drops.count(DropCounter.Reason.UNEXPECTED);
      return;
    }
    if (throttled(now)) {
      return;
    }
    HandshakeState noise = initiation.noise().copy();
    Introduction peer = greeting.read(noise.readMessage(message));
    if (impostor(noise)) {
      initiation = null;
      outcome.failed(ChannelFailure.IDENTITY_CHANGED);
      return;
    }
    int ownEpoch = greeting.epoch(epochs.highest());
    byte[] reply = noise.writeMessage(greeting.write(ownEpoch));
    byte[] frame = Frame.handshake(Frame.Kind.HANDSHAKE_3, reply);
    Epoch epoch = ends.begin(Math.max(ownEpoch, peer.epoch()) + 1, noise);
    initiation = null;
    answer = ends.smaller() ? null : answer;
    confirmation = new EpochConfirmation(epoch, () -> frame, now);
    agree(epoch, frame, noise.remoteStatic(), peer, now);
  }

  /** Handles message 3 as responder. */
  private void accept(byte[] message, long now) throws Malformed, AuthenticationFailure {
    if (answer == null || answer.epoch() != null) {
      acceptAgain(message);
      return;
    }
    if (throttled(now)) {
      return;
    }
    HandshakeState noise = answer.noise().copy();
    Introduction peer = greeting.read(noise.readMessage(message));
    if (impostor(noise)) {
      answer = null;
      outcome.failed(ChannelFailure.IDENTITY_CHANGED);
      return;
    }
    Epoch epoch = ends.begin(Math.max(answer.ownEpoch(), peer.epoch()) + 1, noise);
    answer.finish(message, epoch);
    initiation = null;
    confirmation = null;
    byte[] frame = epoch.seal(Frame.Kind.CONFIRM, Bytes.EMPTY);
    agree(epoch, frame, noise.remoteStatic(), peer, now);
  }

  private void acceptAgain(byte[] message) {
    Epoch epoch = answer == null ? null : answer.epoch();
    if (answer == null || epoch == null || !answer.finishedBy(message)) {
      drops.count(DropCounter.Reason.UNEXPECTED);
    } else if (epoch == epochs.sending()) {
      outcome.transmit(epoch.seal(Frame.Kind.CONFIRM, Bytes.EMPTY));
    }
  }

  private void agree(Epoch epoch, byte[] frame, byte[] key, Introduction peer, long now) {
    epochs.begin(epoch, now);
    peerKey = key;
    mismatchReported = false;
    outcome.transmit(frame);
    outcome.agreed(key, peer, now);
  }

  private void refused() {
    if (initiation == null) {
      drops.count(DropCounter.Reason.UNEXPECTED);
    } else {
      reportMismatch();
    }
  }

  private void reportMismatch() {
    if (peerKey == null && !mismatchReported) {
      mismatchReported = true;
      outcome.failed(ChannelFailure.DIFFERENT_ROOM_KEY);
    }
  }

  private boolean impostor(HandshakeState noise) {
    return peerKey != null && !Arrays.equals(peerKey, noise.remoteStatic());
  }

  private boolean throttled(long now) {
    if (budget.take(now)) {
      return false;
    }
    drops.count(DropCounter.Reason.THROTTLED);
    return true;
  }
}
