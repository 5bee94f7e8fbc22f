package realtimeweb.server;

import java.util.EnumMap;
import java.util.Map;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.Rate;
import realtimeweb.relay.limits.TokenBucket;

/**
 * How many lines each kind of event may have: strangers can cause any number of some, and a log
 * shall neither fill the disk nor hide the others. Thread safe.
 */
final class LineBudget {
  /** One line a second in the long run. */
  private static final Rate RATE = new Rate(1, 1_000, 100);

  private final Map<Event, TokenBucket> left = new EnumMap<>(Event.class);
  private final Map<Event, Long> suppressed = new EnumMap<>(Event.class);

  /** Whether one more may be written; if not it is counted. */
  synchronized boolean take(Event event, long nowMillis) {
    boolean may =
        left.computeIfAbsent(event, kind -> new TokenBucket(RATE, nowMillis)).take(1, nowMillis);
    if (!may) {
      suppress(event);
    }
    return may;
  }

  /** Counts one that is not written. */
  synchronized void suppress(Event event) {
    suppressed.merge(event, 1L, Long::sum);
  }

  /** Those that were not written since this was asked last. */
  synchronized Map<Event, Long> suppressed() {
    Map<Event, Long> all = new EnumMap<>(suppressed);
    suppressed.clear();
    return all;
  }
}
