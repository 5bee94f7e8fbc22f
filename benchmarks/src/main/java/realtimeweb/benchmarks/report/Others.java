package realtimeweb.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What other programs use of the machine meanwhile: all that is used, less what this process and
 * those it has started use. A process that ends is counted up to the last look at it.
 */
final class Others {
  private static final long LOOK_MILLIS = 100;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Map<ProcessHandle, Duration> own = new ConcurrentHashMap<>();
  private final long since = System.nanoTime();
  private final double busyBefore = busySeconds();
  private final double ownBefore;

  /** Watches from now on. */
  Others() {
    look();
    ownBefore = ownSeconds();
    Thread watching = new Thread(this::watch, "others");
    watching.setDaemon(true);
    watching.start();
  }

  /** Cores on average until now. */
  double cores() {
    look();
    double all = busySeconds() - busyBefore;
    double seconds = (System.nanoTime() - since) / NANOS_PER_SECOND;
    return Math.max(0, all - (ownSeconds() - ownBefore)) / seconds;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_MILLIS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    ProcessHandle self = ProcessHandle.current();
    Stream.concat(Stream.of(self), self.descendants())
        .forEach(
            process ->
                process.info().totalCpuDuration().ifPresent(spent -> own.put(process, spent)));
  }

  private double ownSeconds() {
    return own.values().stream().mapToLong(Duration::toNanos).sum() / NANOS_PER_SECOND;
  }

  private static double busySeconds() {
    try {
      return Machine.busySeconds();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
