package realtimeweb.relay.events;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import realtimeweb.protocol.ServerMessage.Refusal;

/** Counts since the start of the server. Thread safe. */
public final class Counters {
  /** All counts except those of refusals. */
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

  private final Map<Count, LongAdder> counts = sums(Count.class);
  private final Map<Refusal, LongAdder> refusals = sums(Refusal.class);

  private static <E extends Enum<E>> Map<E, LongAdder> sums(Class<E> names) {
    Map<E, LongAdder> sums = new EnumMap<>(names);
    for (E name : EnumSet.allOf(names)) {
      sums.put(name, new LongAdder());
    }
    return sums;
  }

  private static <E> LongAdder sum(Map<E, LongAdder> sums, E name) {
    return Objects.requireNonNull(sums.get(name));
  }

  public void add(Count count, long amount) {
    sum(counts, count).add(amount);
  }

  public void refused(Refusal reason) {
    sum(refusals, reason).increment();
  }

  public long of(Count count) {
    return sum(counts, count).sum();
  }

  public long of(Refusal reason) {
    return sum(refusals, reason).sum();
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
