package realtimeweb.server;

import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/**
 * One line for each event, written by a thread of its own: {@code joined room=.. members=2}. Floods
 * are cut, and counted once a minute: {@code log_suppressed event=joined count=1042}.
 */
final class PrintedLog implements EventLog {
  private static final int WAITING_LINES = 1_000;
  private static final long COUNTING_MILLIS = 60_000;

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_LINES);
  private final LineBudget budget = new LineBudget();
  private final PrintStream out;
  private final LongSupplier clockMillis;
  private long countedAt;

  /** {@code clockMillis} only goes forward, from any start. */
  PrintedLog(PrintStream out, LongSupplier clockMillis) {
    this.out = out;
    this.clockMillis = clockMillis;
    this.countedAt = clockMillis.getAsLong();
  }

  /** Begins to print. */
  void start() {
    Thread printer = new Thread(this::print, "log");
    printer.setDaemon(true);
    printer.start();
  }

  @Override
  public void event(Event event, Object... facts) {
    if (budget.take(event, clockMillis.getAsLong()) && !waiting.offer(line(event, facts))) {
      budget.suppress(event);
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

  /** Tells once a minute what was not written. */
  void countIfDue() {
    long now = clockMillis.getAsLong();
    if (now - countedAt >= COUNTING_MILLIS) {
      countedAt = now;
      printSuppressed();
    }
  }

  private void printSuppressed() {
    budget
        .suppressed()
        .forEach(
            (event, count) ->
                out.println(line(Event.LOG_SUPPRESSED, "event", event.label(), "count", count)));
  }

  /** Prints what still waits; the last thing before the end. */
  void flush() {
    String line = waiting.poll();
    while (line != null) {
      out.println(line);
      line = waiting.poll();
    }
    printSuppressed();
    out.flush();
  }
}
