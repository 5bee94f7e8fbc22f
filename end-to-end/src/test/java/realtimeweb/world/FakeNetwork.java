package realtimeweb.world;

import java.util.Random;
import java.util.function.UnaryOperator;
import realtimeweb.session.ports.FakeClock;
import realtimeweb.session.ports.Mailbox.Event;

/** Delay, and on the way through the relay whatever mischief is asked for; all from one seed. */
final class FakeNetwork {
  private static final long MIN_DELAY_MILLIS = 5;
  private static final int JITTER_MILLIS = 40;

  private final FakeClock clock;
  private final Random random;
  private double loss;
  private double doubling;
  private double flips;
  private double overtaking;
  private UnaryOperator<byte[]> tap = frame -> frame;

  FakeNetwork(FakeClock clock, long seed) {
    this.clock = clock;
    this.random = new Random(seed);
  }

  /**
   * Shares of the relayed frames, from 0 to 1, that are lost, doubled, changed in one bit, or
   * overtaken by later ones.
   */
  void mischief(double loss, double doubling, double flips, double overtaking) {
    this.loss = loss;
    this.doubling = doubling;
    this.flips = flips;
    this.overtaking = overtaking;
  }

  /** Lets a test see and replace every relayed frame. */
  void tap(UnaryOperator<byte[]> tap) {
    this.tap = tap;
  }

  Random random() {
    return random;
  }

  /** A time at which the next thing on an ordered path arrives, given when the last one did. */
  long arrivalAfter(long last) {
    return Math.max(last, clock.millis() + MIN_DELAY_MILLIS + random.nextInt(JITTER_MILLIS));
  }

  void at(long time, Event event) {
    clock.after(Math.max(0, time - clock.millis()), event);
  }

  interface Arrival {
    void frame(byte[] frame);
  }

  /** Carries a sealed frame through the hostile part of the way. */
  void relay(byte[] frame, long inOrder, Arrival arrival) {
    if (random.nextDouble() < loss) {
      return;
    }
    byte[] carried = tap.apply(frame.clone());
    if (random.nextDouble() < flips) {
      carried[random.nextInt(carried.length)] ^= (byte) (1 << random.nextInt(8));
    }
    long when = random.nextDouble() < overtaking ? inOrder + random.nextInt(400) : inOrder;
    at(when, () -> arrival.frame(carried));
    if (random.nextDouble() < doubling) {
      at(when + random.nextInt(200), () -> arrival.frame(carried.clone()));
    }
  }
}
