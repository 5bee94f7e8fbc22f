package realtimeweb.session;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.PeerMessage;
import realtimeweb.secure.Delivery;
import realtimeweb.secure.SecureChannel;

/** The messages inside the channel to one peer, each delivered once and in order. */
final class Parcels implements Delivery.Events {
  /** What the peer's owner is told. */
  interface Events extends PeerMessage.Handler {
    /** The peer has everything up to this sequence. */
    void acknowledged(long sequence);
  }

  private final CallContext call;
  private final SecureChannel channel;
  private final Events events;
  private final Delivery delivery = new Delivery(this);

  Parcels(CallContext call, SecureChannel channel, Events events) {
    this.call = call;
    this.channel = channel;
    this.events = events;
  }

  /** Sends a message by whatever path there is, at once or later; returns its sequence. */
  long send(PeerMessage message) {
    String json = call.ports().codec().encode(PeerMessage.class, message);
    return delivery.send(Utf8.bytes(json), call.now());
  }

  /** A packet came out of the channel. */
  void receive(byte[] packet) {
    delivery.receive(packet, call.now());
  }

  /** The path has changed. */
  void resend() {
    delivery.resend(call.now());
  }

  void tick() {
    delivery.tick(call.now());
  }

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
    decoded.handle(events);
  }

  @Override
  public void acknowledged(long sequence) {
    events.acknowledged(sequence);
  }
}
