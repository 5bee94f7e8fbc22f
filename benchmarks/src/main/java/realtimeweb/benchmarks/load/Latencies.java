package realtimeweb.benchmarks.load;

import java.util.Arrays;

/** Message latencies in nanoseconds. */
public final class Latencies {
  private final long[] nanos = new long[1 << 16];
  private int count;

  void clear() {
    count = 0;
  }

  void add(long taken) {
    if (count < nanos.length) {
      nanos[count++] = taken;
    }
  }

  /** The latency in microseconds that this many per thousand do not exceed. */
  public double permille(int permille) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) ((long) count * permille / 1_000))] / 1_000.0;
  }
}
