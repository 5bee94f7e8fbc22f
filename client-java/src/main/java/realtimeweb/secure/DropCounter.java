package realtimeweb.secure;

import java.util.EnumMap;
import java.util.Map;

/** Counts dropped frames by reason. */
final class DropCounter {
  /** See {@link ChannelCounters}. */
  enum Reason {
    FORGED,
    REPLAYED,
    UNKNOWN_EPOCH,
    MALFORMED,
    UNEXPECTED,
    THROTTLED
  }

  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

  void count(Reason reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  ChannelCounters snapshot() {
    return new ChannelCounters(
        of(Reason.FORGED),
        of(Reason.REPLAYED),
        of(Reason.UNKNOWN_EPOCH),
        of(Reason.MALFORMED),
        of(Reason.UNEXPECTED),
        of(Reason.THROTTLED));
  }

  private long of(Reason reason) {
    return counts.getOrDefault(reason, 0L);
  }
}
