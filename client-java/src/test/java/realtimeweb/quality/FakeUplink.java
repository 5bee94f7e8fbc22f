package realtimeweb.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A way into the network with a capacity, a queue that overflows, and loss that nobody causes. */
final class FakeUplink {
  static final int TICK_MILLIS = 20;
  private static final int ROUND_TRIP_MILLIS = 60;
  private static final int QUEUE_MILLIS = 300;

  private record Packet(FakeSender from, int bytes, boolean sound) {}

  private final Random random;
  private final List<FakeSender> senders = new ArrayList<>();
  private int capacity;
  private int lossPermille;
  private double queued;
  private long nowMillis;

  FakeUplink(int capacity, long seed) {
    this.capacity = capacity;
    this.random = new Random(seed);
  }

  /** Bits a second from now on. */
  FakeUplink bears(int bits) {
    capacity = bits;
    return this;
  }

  /** Lost whatever is sent. */
  FakeUplink loses(int permille) {
    lossPermille = permille;
    return this;
  }

  FakeSender carries(FakeSender sender) {
    senders.add(sender);
    return sender;
  }

  long now() {
    return nowMillis;
  }

  int roundTripMillis() {
    return ROUND_TRIP_MILLIS + (int) (queued * 8_000 / capacity);
  }

  void pass(int seconds) {
    for (int second = 0; second < seconds; second++) {
      for (int tick = 0; tick < 1_000 / TICK_MILLIS; tick++) {
        tick();
      }
      senders.forEach(sender -> sender.report(nowMillis, roundTripMillis()));
    }
  }

  private void tick() {
    nowMillis += TICK_MILLIS;
    List<Packet> packets = new ArrayList<>();
    for (FakeSender sender : senders) {
      sender.packets((bytes, sound) -> packets.add(new Packet(sender, bytes, sound)));
    }
    Collections.shuffle(packets, random);
    double room = capacity / 8_000.0 * QUEUE_MILLIS;
    for (Packet packet : packets) {
      boolean overflows = queued + packet.bytes > room;
      boolean lost = overflows || random.nextInt(1_000) < lossPermille;
      queued += overflows ? 0 : packet.bytes;
      packet.from.sent(packet.bytes, packet.sound, lost);
    }
    queued = Math.max(0, queued - capacity / 8_000.0 * TICK_MILLIS);
  }
}
