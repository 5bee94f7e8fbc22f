package realtimeweb.server;

import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import realtimeweb.relay.Event;
import realtimeweb.relay.EventLog;

/** One line for each event, written by a thread of its own: {@code joined room=.. members=2}. */
final class PrintedLog implements EventLog {
  private static final int WAITING_LINES = 1_000;

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_LINES);
  private final AtomicLong dropped = new AtomicLong();
  private final PrintStream out;

  PrintedLog(PrintStream out) {
    this.out = out;
  }

  /** Begins to print. */
  void start() {
    Thread printer = new Thread(this::print, "log");
    printer.setDaemon(true);
    printer.start();
  }

  @Override
  public void event(Event event, Object... facts) {
    if (!waiting.offer(line(event, facts))) {
      dropped.incrementAndGet();
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
        out.println(waiting.take());
        printDropped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void printDropped() {
    long lines = dropped.getAndSet(0);
    if (lines > 0) {
      out.println(line(Event.EVENTS_DROPPED, "lines", lines));
    }
  }

  /** Prints what still waits; the last thing before the end. */
  void flush() {
    String line = waiting.poll();
    while (line != null) {
      out.println(line);
      line = waiting.poll();
    }
    printDropped();
    out.flush();
  }
}
