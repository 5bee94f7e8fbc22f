package realtimeweb.server.log;

import java.util.EnumMap;
import java.util.Map;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.Rate;
import realtimeweb.relay.limits.TokenBucket;

/**
 * The number of lines that each kind of event may have: clients can cause any number of some, which
 * must neither fill the disk nor hide the others. Thread safe.
 */
final class LogRateLimit {
  /** One line per second on average. */
  private static final Rate RATE = new Rate(1, 1_000, 100);

  private final Map<Event, TokenBucket> left = new EnumMap<>(Event.class);
  private final Map<Event, Long> suppressed = new EnumMap<>(Event.class);

  /** Takes one line; if none is left the event is counted as suppressed. */
  synchronized boolean take(Event event, long nowMillis) {
    boolean may =
        left.computeIfAbsent(event, kind -> new TokenBucket(RATE, nowMillis)).take(1, nowMillis);
    if (!may) {
      suppress(event);
    }
    return may;
  }

  /** Counts an event that is not written. */
  synchronized void suppress(Event event) {
    suppressed.merge(event, 1L, Long::sum);
  }

  /** The numbers of suppressed events since the last call. */
  synchronized Map<Event, Long> suppressed() {
    Map<Event, Long> all = new EnumMap<>(suppressed);
    suppressed.clear();
    return all;
  }
}
