package realtimeweb.relay;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    RESUMES,
    ROOMS_OPENED,
    ROOMS_VANISHED,
    ROOMS_LOCKED,
    KNOCKS,
    KNOCKS_ADMITTED,
    HOST_CHANGES,
    FRAMES_RELAYED,
    BYTES_RELAYED,
    FRAMES_DROPPED,
    CONNECTIONS_THROTTLED,
    SLOW_READERS_DROPPED,
    TIMEOUTS
  }

  private final Map<Enum<?>, LongAdder> sums = new HashMap<>();

  Counters() {
    for (Count count : Count.values()) {
      sums.put(count, new LongAdder());
    }
    for (Refusal reason : Refusal.values()) {
      sums.put(reason, new LongAdder());
    }
  }

  private LongAdder sum(Enum<?> name) {
    return Objects.requireNonNull(sums.get(name));
  }

  void add(Count count, long amount) {
    sum(count).add(amount);
  }

  void refused(Refusal reason) {
    sum(reason).increment();
  }

  public long of(Count count) {
    return sum(count).sum();
  }

  public long of(Refusal reason) {
    return sum(reason).sum();
  }

  /** All of them by name: {@code joins}, {@code refused_room_full}. */
  public Map<String, Long> byName() {
    Map<String, Long> all = new TreeMap<>();
    for (Count count : Count.values()) {
      all.put(label(count), of(count));
    }
    for (Refusal reason : Refusal.values()) {
      all.put("refused_" + label(reason), of(reason));
    }
    return all;
  }

  private static String label(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
