package realtimeweb.relay;

import java.util.EnumMap;
import java.util.Map;

/** A value for every {@link Limit}. */
public final class Limits {
  private final Map<Limit, Integer> changed;

  private Limits(Map<Limit, Integer> changed) {
    this.changed = changed;
  }

  public static Limits defaults() {
    return new Limits(new EnumMap<>(Limit.class));
  }

  public int of(Limit limit) {
    return changed.getOrDefault(limit, limit.standard());
  }

  public long millis(Limit limitInSeconds) {
    return 1_000L * of(limitInSeconds);
  }

  /**
   * These limits with one changed.
   *
   * @throws IllegalArgumentException if the value is outside the limit's range
   */
  public Limits with(Limit limit, int value) {
    if (value < limit.least() || value > limit.most()) {
      throw new IllegalArgumentException(limit.label() + " cannot be " + value);
    }
    Map<Limit, Integer> all = new EnumMap<>(changed);
    all.put(limit, value);
    return new Limits(all);
  }
}
