package realtimeweb.session.peer;

import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.SecureChannel;
import realtimeweb.secure.delivery.Delivery;
import realtimeweb.session.invite.Utf8;

/**
 * The messages between this browser and one peer: each sealed, delivered once and in order, over
 * whatever the {@link PeerTransport} has open. Nothing is sent before the handshake; it waits.
 */
final class MessageChannel implements ChannelEvents, PeerTransport.Listener {
  /** The layer above; called from within this layer's methods and from events of the browser. */
  interface Listener {
    /** The peer's next message. */
    void received(PeerMessage message);

    /** The peer has everything up to this sequence. */
    void acknowledged(long sequence);

    /** As {@link ChannelEvents#established}. */
    void established(byte[] peerStaticKey, Introduction introduction);

    /** As {@link ChannelEvents#failed}. */
    void failed(ChannelFailure failure);

    /** As {@link ChannelEvents#epochStarted}. */
    void epochStarted(int epoch);

    /** As {@link ChannelEvents#rotationOverdue}. */
    void rotationOverdue(boolean overdue);

    void transportChanged(PeerTransport.Event event);
  }

  private final CallContext call;
  private final Listener listener;
  private final PeerTransport transport;
  private final SecureChannel channel;
  private Delivery delivery = new Delivery(new Packets());

  MessageChannel(CallContext call, String peerId, Listener listener) {
    this.call = call;
    this.listener = listener;
    this.transport = new PeerTransport(call, peerId, this);
    this.channel =
        new SecureChannel(
            call.ports().crypto(),
            call.ports().codec(),
            call.deviceKey(),
            call.roomKey(),
            call.selfId(),
            peerId,
            call.introduction(),
            call.rotationMillis(),
            this);
  }

  /** The layer beneath, for its peer connection and media. */
  PeerTransport transport() {
    return transport;
  }

  /** Sends a message by whatever path there is, at once or later; returns its sequence, from 1. */
  long send(PeerMessage message) {
    String json = call.ports().codec().encode(PeerMessage.class, message);
    return delivery.send(Utf8.bytes(json), call.now());
  }

  /** Repeats at once whatever is on its way. */
  void resend() {
    delivery.resend(call.now());
  }

  /** The peer keeps nothing of what was between us: sequences start again at 1. */
  void startOver() {
    delivery = new Delivery(new Packets());
    transport.disconnect();
  }

  /** Begins a handshake; on an established channel, one that replaces the keys. */
  void initiate() {
    channel.initiate(call.now());
  }

  /** The name in the introductions of handshakes to come. */
  void introduceAs(String name) {
    channel.introduceAs(name);
  }

  /** New keys, if there are keys. */
  void rotate() {
    channel.rotate(call.now());
  }

  /** The epoch that messages are sealed under; 0 before the first handshake is done. */
  int epoch() {
    return channel.epoch();
  }

  void tick() {
    channel.tick(call.now());
    delivery.tick(call.now());
    transport.tick();
  }

  // ---- from the transport

  @Override
  public void frameReceived(byte[] frame) {
    channel.receive(frame, call.now());
  }

  @Override
  public void signal(PeerMessage message) {
    send(message);
  }

  @Override
  public void pathChanged() {
    resend();
  }

  @Override
  public void transportChanged(PeerTransport.Event event) {
    listener.transportChanged(event);
  }

  // ---- from the secure channel

  @Override
  public void transmit(byte[] frame) {
    transport.send(frame);
  }

  @Override
  public void received(byte[] plaintext) {
    delivery.receive(plaintext, call.now());
  }

  @Override
  public void established(byte[] peerStaticKey, Introduction introduction) {
    listener.established(peerStaticKey, introduction);
  }

  @Override
  public void failed(ChannelFailure failure) {
    listener.failed(failure);
  }

  @Override
  public void epochStarted(int epoch) {
    listener.epochStarted(epoch);
  }

  @Override
  public void rotationOverdue(boolean overdue) {
    listener.rotationOverdue(overdue);
  }

  /** The packets of delivery: sealed on their way out, decoded once they are whole and in order. */
  private final class Packets implements Delivery.Events {
    @Override
    public void transmit(byte[] packet) {
      if (channel.established()) {
        channel.send(packet, call.now());
      }
    }

    @Override
    public void delivered(byte[] message) {
      PeerMessage decoded;
      try {
        String json = Utf8.text(message, message.length);
        decoded = call.ports().codec().decode(PeerMessage.class, json);
      } catch (Malformed e) {
        return;
      }
      listener.received(decoded);
    }

    @Override
    public void acknowledged(long sequence) {
      listener.acknowledged(sequence);
    }
  }
}
