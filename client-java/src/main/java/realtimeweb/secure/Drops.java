package realtimeweb.secure;

/** Counts dropped frames by reason. */
final class Drops {
  /** See {@link ChannelCounters}. */
  enum Reason {
    FORGED,
    REPLAYED,
    UNKNOWN_EPOCH,
    MALFORMED,
    UNEXPECTED,
    THROTTLED
  }

  private final long[] counts = new long[Reason.values().length];

  void count(Reason reason) {
    counts[reason.ordinal()]++;
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
    return counts[reason.ordinal()];
  }
}
