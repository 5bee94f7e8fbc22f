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
 * and a change of keys every so often (Noise KKpsk0).
 *
 * <p>It does no input or output of its own. Frames come in by {@link #receive}, go out by {@link
 * ChannelEvents#transmit}, and time is an argument: milliseconds of a clock that only goes forward.
 * Frames may be lost, doubled, changed or overtaken on the way; what does not belong here is
 * dropped and counted, and never an exception.
 */
public final class SecureChannel {
  /** Longest plaintext of {@link #send}, in bytes. */
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
   * A channel that has not greeted yet.
   *
   * @param deviceKey this device's static key pair
   * @param selfId our connection id: 16 lower-case hexadecimal digits
   * @param peerId the peer's
   * @param self who we say we are; its epoch is the last of the channel that this one follows, or 0
   * @param rotationMillis how long an epoch lasts
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

  /** The name in the introductions of handshakes to come; the peer of one that is done keeps it. */
  public void introduceAs(String name) {
    greeting.rename(name);
  }

  /**
   * Begins the handshake, and repeats it until it is answered; on an established channel, one that
   * replaces the keys.
   */
  public void initiate(long now) {
    handshakes.initiate(now);
  }

  /** Takes in what the peer transmitted, or what the network made of it. */
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

  /** Whether {@link #send} can be called. */
  public boolean established() {
    return epochs.sending() != null;
  }

  /** The epoch that frames are sealed under; 0 before the first. */
  public int epoch() {
    Epoch epoch = epochs.sending();
    return epoch == null ? 0 : epoch.number();
  }

  /**
   * Begins a new epoch now rather than when it is due; nothing before the channel is established.
   */
  public void rotate(long now) {
    if (rotation != null) {
      rotation.start(now);
    }
  }

  /** Lets time pass; to be called about once a second. */
  public void tick(long now) {
    epochs.tick(now);
    handshakes.tick(now);
    keepRotating(now);
  }

  /** What was dropped so far. */
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

  /** Who answered the change of keys answers its confirmation too, and so there is no echo. */
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
