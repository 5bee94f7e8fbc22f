package realtimeweb.server.log;

import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/**
 * Prints one line for each event, on a thread of its own: {@code joined room=.. members=2}. Lines
 * beyond {@link LogRateLimit} are counted once a minute: {@code log_suppressed event=joined
 * count=1042}.
 */
public final class PrintedEventLog implements EventLog {
  private static final int WAITING_LINES = 1_000;
  private static final long COUNTING_MILLIS = 60_000;

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_LINES);
  private final LogRateLimit limit = new LogRateLimit();
  private final PrintStream out;
  private final LongSupplier clockMillis;
  private long countedAt;

  /** {@code clockMillis} is monotonic, with any origin. */
  public PrintedEventLog(PrintStream out, LongSupplier clockMillis) {
    this.out = out;
    this.clockMillis = clockMillis;
    this.countedAt = clockMillis.getAsLong();
  }

  /** Starts the thread. */
  public void start() {
    Thread printer = new Thread(this::print, "log");
    printer.setDaemon(true);
    printer.start();
  }

  @Override
  public void event(Event event, Object... facts) {
    if (limit.take(event, clockMillis.getAsLong()) && !waiting.offer(line(event, facts))) {
      limit.suppress(event);
    }
  }

  static String line(Event event, Object... facts) {
    StringBuilder line = new StringBuilder(event.label());
    for (int i = 0; i + 1 < facts.length; i += 2) {
      line.append(' ').append(facts[i]).append('=').append(facts[i + 1]);
    }
    return line.toString();
  }

  private void print() {
    try {
      while (true) {
        String line = waiting.poll(1, TimeUnit.SECONDS);
        if (line != null) {
          out.println(line);
        }
        countIfDue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Once a minute prints the numbers of suppressed events. */
  void countIfDue() {
    long now = clockMillis.getAsLong();
    if (now - countedAt >= COUNTING_MILLIS) {
      countedAt = now;
      printSuppressed();
    }
  }

  private void printSuppressed() {
    limit
        .suppressed()
        .forEach(
            (event, count) ->
                out.println(line(Event.LOG_SUPPRESSED, "event", event.label(), "count", count)));
  }

  /** Prints all pending lines; the last call before the program ends. */
  public void flush() {
    String line = waiting.poll();
    while (line != null) {
      out.println(line);
      line = waiting.poll();
    }
    printSuppressed();
    out.flush();
  }
}
