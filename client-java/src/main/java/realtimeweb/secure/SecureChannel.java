package realtimeweb.secure;

import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.noise.AuthenticationFailure;
import realtimeweb.secure.noise.Bytes;
import realtimeweb.secure.noise.Crypto;

/**
 * The secure channel between this device and one peer: a handshake (Noise XXpsk0), sealed frames,
 * and periodic key rotation (Noise KKpsk0).
 *
 * <p>It does no I/O. Frames enter by {@link #receive} and leave by {@link ChannelEvents#transmit};
 * time is an argument, in milliseconds of a monotonic clock. Frames may be lost, duplicated,
 * modified or reordered in transit; invalid ones are dropped and counted, and never cause an
 * exception.
 */
public final class SecureChannel {
  /** Maximum plaintext length of {@link #send}, in bytes. */
  public static final int MAX_PLAINTEXT_BYTES =
      Frame.MAX_BYTES - Frame.HEADER_BYTES - Frame.TAG_BYTES;

  private final ChannelEvents events;
  private final Epochs epochs = new Epochs();
  private final DropCounter drops = new DropCounter();
  private final ChannelEndpoints ends;
  private final long rotationMillis;
  private final Handshakes handshakes;
  private final Greeting greeting;
  @Nullable private Rotation rotation;
  private boolean overdue;

  /**
   * A channel before its first handshake.
   *
   * @param deviceKey this device's static key pair
   * @param selfId the local connection id: 16 lower-case hexadecimal digits
   * @param peerId the peer's connection id
   * @param self the local introduction; its epoch is the last of the channel that this one
   *     replaces, or 0
   * @param rotationMillis how long an epoch lasts, in milliseconds
   */
  public SecureChannel(
      Crypto crypto,
      RecordCodec codec,
      Crypto.KeyPair deviceKey,
      RoomKey room,
      String selfId,
      String peerId,
      Introduction self,
      long rotationMillis,
      ChannelEvents events) {
    this.events = events;
    this.rotationMillis = rotationMillis;
    ends = new ChannelEndpoints(crypto, deviceKey, room, selfId, peerId);
    greeting = new Greeting(crypto, codec, self);
    handshakes = new Handshakes(ends, greeting, epochs, drops, new HandshakeOutcome());
  }

  /**
   * Changes the name in later handshakes; a peer whose handshake is complete keeps the old name.
   */
  public void introduceAs(String name) {
    greeting.rename(name);
  }

  /**
   * Starts the handshake, and repeats message 1 until it is answered; on an established channel,
   * the handshake replaces the keys.
   */
  public void initiate(long now) {
    handshakes.initiate(now);
  }

  /** Processes a frame from the network. */
  public void receive(byte[] frame, long now) {
    try {
      dispatch(Frame.parse(frame), now);
    } catch (Malformed e) {
      drops.count(DropCounter.Reason.MALFORMED);
    } catch (AuthenticationFailure e) {
      drops.count(DropCounter.Reason.FORGED);
    }
  }

  /**
   * Seals and transmits a plaintext of at most {@link #MAX_PLAINTEXT_BYTES}.
   *
   * @throws IllegalStateException before the channel is established
   * @throws IllegalArgumentException if the plaintext is too long
   */
  public void send(byte[] plaintext, long now) {
    Epoch epoch = epochs.sending();
    if (epoch == null) {
      throw new IllegalStateException("no handshake yet");
    }
    if (plaintext.length > MAX_PLAINTEXT_BYTES) {
      throw new IllegalArgumentException("plaintext too long");
    }
    events.transmit(epoch.seal(Frame.Kind.MESSAGE, plaintext));
    keepRotating(now);
  }

  /** Whether {@link #send} may be called. */
  public boolean established() {
    return epochs.sending() != null;
  }

  /** The current sending epoch; 0 before the first. */
  public int epoch() {
    Epoch epoch = epochs.sending();
    return epoch == null ? 0 : epoch.number();
  }

  /** Starts a new epoch now, before it is due; does nothing until the channel is established. */
  public void rotate(long now) {
    if (rotation != null) {
      rotation.start(now);
    }
  }

  /** Runs the timers; call about once a second. */
  public void tick(long now) {
    epochs.tick(now);
    handshakes.tick(now);
    keepRotating(now);
  }

  /** The frames dropped so far, by reason. */
  public ChannelCounters counters() {
    return drops.snapshot();
  }

  private void keepRotating(long now) {
    if (rotation != null && !handshakes.initiating()) {
      rotation.tick(now);
    }
  }

  private void dispatch(Frame frame, long now) throws Malformed, AuthenticationFailure {
    switch (frame.kind()) {
      case HANDSHAKE_1, HANDSHAKE_2, HANDSHAKE_3, HANDSHAKE_REFUSED ->
          handshakes.receive(frame, now);
      default -> open(frame, now);
    }
  }

  private void open(Frame frame, long now) throws Malformed, AuthenticationFailure {
    Epoch epoch = epochs.receiving(frame.epoch());
    if (epoch == null || rotation == null) {
      drops.count(DropCounter.Reason.UNKNOWN_EPOCH);
    } else if (!epoch.fresh(frame)) {
      drops.count(DropCounter.Reason.REPLAYED);
    } else {
      byte[] plaintext = epoch.open(frame);
      handshakes.heard(epoch);
      rotation.heard(epoch, now);
      opened(frame.kind(), epoch, rotation, plaintext, now);
    }
  }

  private void opened(Frame.Kind kind, Epoch epoch, Rotation rotations, byte[] plaintext, long now)
      throws Malformed, AuthenticationFailure {
    switch (kind) {
      case REKEY_1 -> rotations.answer(epoch, plaintext);
      case REKEY_2 -> rotations.conclude(epoch, plaintext, now);
      case CONFIRM -> confirmed(epoch);
      default -> events.received(plaintext);
    }
  }

  /** Only the responder of the epoch's handshake answers a confirmation, so there is no echo. */
  private void confirmed(Epoch epoch) {
    if (!epoch.initiated() && epoch == epochs.sending()) {
      events.transmit(epoch.seal(Frame.Kind.CONFIRM, Bytes.EMPTY));
    }
  }

  private void epochStarted() {
    events.epochStarted(epoch());
    if (overdue) {
      overdue = false;
      events.rotationOverdue(false);
    }
  }

  private final class HandshakeOutcome implements Handshakes.Outcome {
    @Override
    public void transmit(byte[] frame) {
      events.transmit(frame);
    }

    @Override
    public void agreed(byte[] peerKey, Introduction peer, long now) {
      rotation = new Rotation(ends, epochs, peerKey, rotationMillis, new RotationOutcome());
      events.established(peerKey.clone(), peer);
      epochStarted();
    }

    @Override
    public void failed(ChannelFailure failure) {
      events.failed(failure);
    }
  }

  private final class RotationOutcome implements Rotation.Outcome {
    @Override
    public void transmit(byte[] frame) {
      events.transmit(frame);
    }

    @Override
    public void rotated() {
      epochStarted();
    }

    @Override
    public void unanswered(long now) {
      if (!overdue) {
        overdue = true;
        events.rotationOverdue(true);
      }
      handshakes.initiate(now);
    }
  }
}
