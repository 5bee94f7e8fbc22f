package realtimeweb.secure.delivery;

import realtimeweb.protocol.Malformed;
import realtimeweb.secure.noise.Bytes;

/**
 * Reliable delivery, exactly once and in order, over packets that may be lost, duplicated or
 * reordered, and over any change of path. Times are milliseconds of a monotonic clock.
 */
public final class Delivery {
  /** The bytes that a packet adds to its message. */
  public static final int OVERHEAD_BYTES = Packet.HEADER_BYTES;

  /** Callbacks to the owner, made from within this class's methods. */
  public interface Events {
    /** Send this packet by any path. */
    void transmit(byte[] packet);

    /** The next message from the peer, in order. */
    void delivered(byte[] message);

    /** The peer has received every message up to this sequence number. */
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
   * Sends a message, or queues it while too many are in flight; repeats it until it is
   * acknowledged.
   *
   * @return its sequence number, from 1
   */
  public long send(byte[] message, long now) {
    long sequence = outbox.add(message.clone());
    transmit(outbox.start(now));
    return sequence;
  }

  /** Processes a packet from the peer; a malformed one is dropped. */
  public void receive(byte[] packet, long now) {
    try {
      accept(Packet.parse(packet), now);
    } catch (Malformed e) {
      // The peer authenticated these malformed bytes, so nobody can act on an error.
      return;
    }
  }

  /** Runs the timers; call about once a second. Retransmits overdue packets. */
  public void tick(long now) {
    transmit(outbox.overdue(now));
  }

  /** Retransmits all packets in flight at once; call when the path has changed. */
  public void resend(long now) {
    transmit(outbox.restart(now));
  }

  /** The sequence number up to which the peer has received every message; 0 if none. */
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

  /** Every packet carries the cumulative acknowledgement, so an answer also acknowledges. */
  private void transmit(long sequence, byte[] message) {
    owesAcknowledgement = false;
    events.transmit(Packet.of(sequence, inbox.taken(), message));
  }
}
