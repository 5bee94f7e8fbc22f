package realtimeweb.benchmarks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.Introduction;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.secure.ChannelEvents;
import realtimeweb.secure.ChannelFailure;
import realtimeweb.secure.Crypto;
import realtimeweb.secure.JvmCrypto;
import realtimeweb.secure.RoomKey;
import realtimeweb.secure.SecureChannel;

/** Both ends of a secure channel, with nothing between them but two queues. */
final class ChannelPair {
  private static final RecordCodec CODEC = new JacksonCodec();
  private static final Crypto CRYPTO = new JvmCrypto();
  private static final Crypto.KeyPair DEVICE = CRYPTO.generateKeyPair();
  private static final RoomKey ROOM = RoomKey.derive(CRYPTO, "benchmark", "", "");
  private static final long NEVER = Long.MAX_VALUE / 4;

  private final Queue<byte[]> toFirst = new ArrayDeque<>();
  private final Queue<byte[]> toSecond = new ArrayDeque<>();
  private final SecureChannel first = end("0000000000000001", "ffffffffffffffff", toSecond);
  private final SecureChannel second = end("ffffffffffffffff", "0000000000000001", toFirst);
  private long received;

  private ChannelPair() {}

  /** Two who have proved to each other who they are. */
  static ChannelPair met() throws IOException {
    ChannelPair pair = new ChannelPair();
    pair.second.initiate(0);
    pair.deliver();
    if (!pair.first.established() || !pair.second.established()) {
      throw new IOException("the two did not meet");
    }
    return pair;
  }

  /** Sends a message through the channel, and sees that it arrives. */
  void exchange(byte[] plaintext) throws IOException {
    long before = received;
    first.send(plaintext, 0);
    deliver();
    if (received != before + 1) {
      throw new IOException("a message did not arrive");
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

  private SecureChannel end(String self, String peer, Queue<byte[]> wire) {
    Introduction introduction =
        new Introduction(self, "sha-256 " + "AB:".repeat(31) + "CD", List.of("chat"), 0, "1");
    return new SecureChannel(
        CRYPTO, CODEC, DEVICE, ROOM, self, peer, introduction, NEVER, new End(wire));
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
