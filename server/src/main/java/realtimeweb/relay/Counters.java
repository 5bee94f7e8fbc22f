package realtimeweb.relay;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import realtimeweb.protocol.ServerMessage.Refusal;

/** How often things have happened since the start; thread safe. */
public final class Counters {
  /** What is counted besides refusals. */
  public enum Count {
    CONNECTIONS_OPENED,
    CONNECTIONS_CLOSED,
    JOINS,
    LEAVES,
    ROOMS_OPENED,
    ROOMS_VANISHED,
    FRAMES_RELAYED,
    BYTES_RELAYED,
    SLOW_READERS_DROPPED,
    TIMEOUTS
  }

  private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
  private final Map<Refusal, LongAdder> refusals = new EnumMap<>(Refusal.class);

  Counters() {
    for (Count count : Count.values()) {
      counts.put(count, new LongAdder());
    }
    for (Refusal refusal : Refusal.values()) {
      refusals.put(refusal, new LongAdder());
    }
  }

  void add(Count count, long amount) {
    counts.get(count).add(amount);
  }

  void refused(Refusal reason) {
    refusals.get(reason).increment();
  }

  public long of(Count count) {
    return counts.get(count).sum();
  }

  public long of(Refusal reason) {
    return refusals.get(reason).sum();
  }

  /** All of them by name: {@code joins}, {@code refused_room_full}. */
  public Map<String, Long> byName() {
    Map<String, Long> all = new TreeMap<>();
    counts.forEach((count, sum) -> all.put(label(count), sum.sum()));
    refusals.forEach((reason, sum) -> all.put("refused_" + label(reason), sum.sum()));
    return all;
  }

  private static String label(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
