package realtimeweb.secure.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The send buffer: messages that the peer has not acknowledged, of which the first are in flight.
 */
final class Outbox {
  /** Maximum number of messages in flight. */
  static final int MAX_OUTSTANDING = 64;

  private static final long FIRST_MILLIS = 1_000;
  private static final long LONGEST_MILLIS = 8_000;

  /** A message in flight. */
  private static final class Outstanding {
    private final Sequenced message;
    private Backoff repeat;

    Outstanding(Sequenced message, long now) {
      this.message = message;
      repeat = new Backoff(FIRST_MILLIS, LONGEST_MILLIS, now);
    }
  }

  /** A message and its sequence number. */
  static final class Sequenced {
    private final long sequence;
    private final byte[] bytes;

    Sequenced(long sequence, byte[] bytes) {
      this.sequence = sequence;
      this.bytes = bytes;
    }

    long sequence() {
      return sequence;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private final ArrayDeque<Outstanding> outstanding = new ArrayDeque<>();
  private final ArrayDeque<Sequenced> queue = new ArrayDeque<>();
  private long last;
  private long started;
  private long acknowledged;

  /** Queues a message and returns its sequence number, from 1. */
  long add(byte[] message) {
    queue.add(new Sequenced(++last, message));
    return last;
  }

  /** The queued messages that may be sent now; they are in flight afterwards. */
  List<Sequenced> start(long now) {
    List<Sequenced> ready = new ArrayList<>();
    while (!queue.isEmpty() && outstanding.size() < MAX_OUTSTANDING) {
      Sequenced message = queue.remove();
      started = message.sequence();
      outstanding.add(new Outstanding(message, now));
      ready.add(message);
    }
    return ready;
  }

  /** The messages whose acknowledgement is overdue. */
  List<Sequenced> overdue(long now) {
    List<Sequenced> late = new ArrayList<>();
    for (Outstanding each : outstanding) {
      if (each.repeat.elapsed(now)) {
        late.add(each.message);
      }
    }
    return late;
  }

  /** All messages in flight, with their retry delays reset. */
  List<Sequenced> restart(long now) {
    List<Sequenced> all = new ArrayList<>();
    for (Outstanding each : outstanding) {
      each.repeat = new Backoff(FIRST_MILLIS, LONGEST_MILLIS, now);
      all.add(each.message);
    }
    return all;
  }

  /** Whether the peer can have received the message with this sequence number; 0 means none. */
  boolean mayAcknowledge(long sequence) {
    return sequence <= started;
  }

  /** Removes everything up to this sequence number; false if it was acknowledged before. */
  boolean acknowledge(long sequence) {
    if (sequence <= acknowledged) {
      return false;
    }
    acknowledged = sequence;
    while (!outstanding.isEmpty() && outstanding.peek().message.sequence() <= sequence) {
      outstanding.remove();
    }
    return true;
  }

  long acknowledged() {
    return acknowledged;
  }
}
