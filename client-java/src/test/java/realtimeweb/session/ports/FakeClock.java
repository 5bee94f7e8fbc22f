package realtimeweb.session.ports;

import java.util.PriorityQueue;
import realtimeweb.session.ports.Mailbox.Event;

/**
 * Time that passes only when told; events of the same moment run in the order in which they were
 * set.
 */
public final class FakeClock implements Clock {
  private static final long WALL_START = 1_767_225_600_000L;

  private static final class Entry implements Comparable<Entry>, Timer {
    private final long at;
    private final long order;
    private final Event event;
    private boolean cancelled;

    Entry(long at, long order, Event event) {
      this.at = at;
      this.order = order;
      this.event = event;
    }

    @Override
    public int compareTo(Entry other) {
      return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  private final PriorityQueue<Entry> entries = new PriorityQueue<>();
  private long now;
  private long slept;
  private long order;

  @Override
  public long millis() {
    return now;
  }

  @Override
  public long wallMillis() {
    return WALL_START + now + slept;
  }

  @Override
  public Timer after(long delayMillis, Event event) {
    Entry entry = new Entry(now + delayMillis, ++order, event);
    entries.add(entry);
    return entry;
  }

  /** Runs everything that is due within this time, and lets it pass. */
  public void advance(long millis) {
    long until = now + millis;
    for (Entry next = entries.peek(); next != null && next.at <= until; next = entries.peek()) {
      entries.remove();
      now = next.at;
      if (!next.cancelled) {
        next.event.run();
      }
    }
    now = until;
  }

  /** The clock of a machine whose time of day is wrong by so much; negative if it is late. */
  public Clock ahead(long wrongMillis) {
    return new Clock() {
      @Override
      public long millis() {
        return FakeClock.this.millis();
      }

      @Override
      public long wallMillis() {
        return FakeClock.this.wallMillis() + wrongMillis;
      }

      @Override
      public Timer after(long delayMillis, Event event) {
        return FakeClock.this.after(delayMillis, event);
      }
    };
  }

  /** The machines sleep: their timers stand still, the time of day goes on. */
  public void sleep(long millis) {
    slept += millis;
  }
}
