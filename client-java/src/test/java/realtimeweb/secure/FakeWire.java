package realtimeweb.secure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A network between two ends, and its clock. It delays, loses, doubles, overtakes and changes what
 * it carries as told, always in the same way for the same seed.
 */
public final class FakeWire {
  private static final long TICK_MILLIS = 1_000;

  /** What a wire ends in. */
  public interface End {
    void receive(byte[] frame, long now);

    void tick(long now);
  }

  private record Flight(long arrival, long order, Runnable landing) {}

  private final Random random;
  private final List<End> ends = new ArrayList<>();
  private final PriorityQueue<Flight> flights =
      new PriorityQueue<>(
          Comparator.comparingLong(Flight::arrival).thenComparingLong(Flight::order));
  private long now = 5_000_000;
  private long sent;
  private int delayMillis = 20;
  private int jitterMillis;
  private int lossPercent;
  private int doublingPercent;
  private int flipPercent;
  private Predicate<byte[]> swallowed = frame -> false;

  /** Everything that was put on the wire, in order. */
  public final List<byte[]> carried = new ArrayList<>();

  public FakeWire(long seed) {
    random = new Random(seed);
  }

  /** Runs a story for many seeds, and names the seed with which it fails. */
  public static void forSeeds(int count, Story story) throws Exception {
    for (long seed = 1; seed <= count; seed++) {
      try {
        story.tell(new FakeWire(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /** A test over one wire. */
  public interface Story {
    void tell(FakeWire wire) throws Exception;
  }

  public FakeWire delays(int millis, int jitter) {
    delayMillis = millis;
    jitterMillis = jitter;
    return this;
  }

  public FakeWire misbehaves(int loss, int doubling, int flips) {
    lossPercent = loss;
    doublingPercent = doubling;
    flipPercent = flips;
    return this;
  }

  /** Loses whatever the predicate names; replaces an earlier predicate. */
  public void swallow(Predicate<byte[]> frames) {
    swallowed = frames;
  }

  public void connect(End a, End b) {
    ends.add(a);
    ends.add(b);
  }

  public long now() {
    return now;
  }

  public int random(int bound) {
    return random.nextInt(bound);
  }

  /** Puts a frame on the wire toward the other end. */
  public void carry(End from, byte[] frame) {
    carried.add(frame.clone());
    End to = ends.get(from == ends.get(0) ? 1 : 0);
    if (swallowed.test(frame) || chance(lossPercent)) {
      return;
    }
    fly(to, frame);
    if (chance(doublingPercent)) {
      fly(to, frame);
    }
  }

  /** Lets time pass; both ends tick once a second. */
  public void run(long millis) {
    long until = now + millis;
    while (now < until) {
      long nextTick = (now / TICK_MILLIS + 1) * TICK_MILLIS;
      arrivals(Math.min(nextTick, until));
      if (now == nextTick) {
        ends.forEach(end -> end.tick(now));
      }
    }
  }

  private void arrivals(long until) {
    for (Flight next = flights.peek();
        next != null && next.arrival() <= until;
        next = flights.peek()) {
      flights.remove();
      now = Math.max(now, next.arrival());
      next.landing().run();
    }
    now = until;
  }

  private void fly(End to, byte[] frame) {
    byte[] bytes = frame.clone();
    if (chance(flipPercent)) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    int jitter = jitterMillis == 0 ? 0 : random.nextInt(jitterMillis);
    long arrival = now + delayMillis + jitter;
    flights.add(new Flight(arrival, sent++, () -> to.receive(bytes, now)));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
