package realtimeweb.benchmarks.channel;

/** How often something can be done. */
public final class Pace {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private Pace() {}

  /** Times a second, over this many milliseconds or a little longer. */
  public static double perSecond(Runnable work, long millis) {
    long start = System.nanoTime();
    long count = 0;
    while (System.nanoTime() - start < millis * NANOS_PER_MILLI) {
      work.run();
      count++;
    }
    return count * 1e9 / (System.nanoTime() - start);
  }
}
