package realtimeweb.benchmarks.channel;

import java.util.ArrayDeque;
import java.util.Queue;
import realtimeweb.protocol.Introduction;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.SecureChannel;

/** Both ends of a secure channel, with nothing between them but two queues. */
public final class ChannelPair {
  private static final String FIRST = "0000000000000001";
  private static final String SECOND = "ffffffffffffffff";

  private final Queue<byte[]> toFirst = new ArrayDeque<>();
  private final Queue<byte[]> toSecond = new ArrayDeque<>();
  private final SecureChannel first;
  private final SecureChannel second;
  private long received;

  ChannelPair(ChannelPairs pairs) {
    first = pairs.end(FIRST, SECOND, new End(toSecond));
    second = pairs.end(SECOND, FIRST, new End(toFirst));
    second.initiate(0);
    deliver();
    if (!first.established() || !second.established()) {
      throw new IllegalStateException("the two did not meet");
    }
  }

  /**
   * Sends a message through the channel, and sees that it arrives.
   *
   * @throws IllegalStateException if it does not
   */
  public void exchange(byte[] plaintext) {
    open(seal(plaintext));
  }

  /** The frame that the first would send. */
  public byte[] seal(byte[] plaintext) {
    first.send(plaintext, 0);
    return toSecond.remove();
  }

  /**
   * Gives a frame to the second.
   *
   * @throws IllegalStateException if it holds no message
   */
  public void open(byte[] frame) {
    long before = received;
    second.receive(frame, 0);
    deliver();
    if (received != before + 1) {
      throw new IllegalStateException("a message did not arrive");
    }
  }

  private void deliver() {
    while (!toFirst.isEmpty() || !toSecond.isEmpty()) {
      pass(toFirst, first);
      pass(toSecond, second);
    }
  }

  private static void pass(Queue<byte[]> frames, SecureChannel to) {
    for (byte[] frame = frames.poll(); frame != null; frame = frames.poll()) {
      to.receive(frame, 0);
    }
  }

  private final class End implements ChannelEvents {
    private final Queue<byte[]> wire;

    End(Queue<byte[]> wire) {
      this.wire = wire;
    }

    @Override
    public void transmit(byte[] frame) {
      wire.add(frame);
    }

    @Override
    public void established(byte[] peerStaticKey, Introduction introduction) {}

    @Override
    public void received(byte[] plaintext) {
      received++;
    }

    @Override
    public void epochStarted(int epoch) {}

    @Override
    public void failed(ChannelFailure failure) {
      throw new IllegalStateException(failure.toString());
    }

    @Override
    public void rotationOverdue(boolean overdue) {}
  }
}
