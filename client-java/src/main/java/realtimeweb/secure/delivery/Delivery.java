package realtimeweb.secure.delivery;

import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Bytes;

/**
 * Exactly once and in order, over packets that may be lost, doubled or overtaken, and over any
 * change of the path they take. Times are milliseconds of a clock that only goes forward.
 */
public final class Delivery {
  /** What a packet adds to its message, in bytes. */
  public static final int OVERHEAD_BYTES = Packet.HEADER_BYTES;

  /** What delivery asks of its owner; called from within its methods. */
  public interface Events {
    /** Send this packet by any path. */
    void transmit(byte[] packet);

    /** The peer's next message. */
    void delivered(byte[] message);

    /** The peer has every message up to this sequence. */
    void acknowledged(long sequence);
  }

  private final Events events;
  private final Outbox outbox = new Outbox();
  private final Inbox inbox = new Inbox();
  private boolean owesAcknowledgement;

  public Delivery(Events events) {
    this.events = events;
  }

  /**
   * Sends a message, or queues it while too many are on their way; repeats it until it has arrived.
   *
   * @return its sequence, from 1
   */
  public long send(byte[] message, long now) {
    long sequence = outbox.add(message.clone());
    transmit(outbox.start(now));
    return sequence;
  }

  /** Takes in a packet from the peer; one that makes no sense is dropped. */
  public void receive(byte[] packet, long now) {
    try {
      accept(Packet.parse(packet), now);
    } catch (Malformed e) {
      // The peer vouched for these bytes and they are nonsense: there is nobody to tell.
      return;
    }
  }

  /** Lets time pass; to be called about once a second. Repeats what is overdue. */
  public void tick(long now) {
    transmit(outbox.overdue(now));
  }

  /** The path has changed: repeats at once whatever is on its way. */
  public void resend(long now) {
    transmit(outbox.restart(now));
  }

  /** The sequence of the last message that the peer has, with all before it; 0 for none. */
  public long acknowledged() {
    return outbox.acknowledged();
  }

  private void accept(Packet packet, long now) throws Malformed {
    if (!outbox.mayAcknowledge(packet.acknowledged())) {
      throw new Malformed("acknowledgement of what was never sent");
    }
    if (outbox.acknowledge(packet.acknowledged())) {
      events.acknowledged(packet.acknowledged());
      transmit(outbox.start(now));
    }
    if (packet.sequence() != Packet.ACK_ONLY) {
      take(packet);
    }
  }

  private void take(Packet packet) {
    owesAcknowledgement = true;
    inbox.put(packet.sequence(), packet.message());
    for (byte[] message = inbox.take(); message != null; message = inbox.take()) {
      owesAcknowledgement = true;
      events.delivered(message);
    }
    if (owesAcknowledgement) {
      transmit(Packet.ACK_ONLY, Bytes.EMPTY);
    }
  }

  private void transmit(Iterable<Outbox.Sequenced> messages) {
    for (Outbox.Sequenced message : messages) {
      transmit(message.sequence(), message.bytes());
    }
  }

  /** Every packet acknowledges what was taken so far, so an answer is an acknowledgement too. */
  private void transmit(long sequence, byte[] message) {
    owesAcknowledgement = false;
    events.transmit(Packet.of(sequence, inbox.taken(), message));
  }
}
