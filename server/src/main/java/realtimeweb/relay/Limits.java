package realtimeweb.relay;

import java.util.EnumMap;
import java.util.Map;

/** A value for every {@link Limit}. */
public final class Limits {
  private final Map<Limit, Integer> values;

  private Limits(Map<Limit, Integer> values) {
    this.values = values;
  }

  public static Limits defaults() {
    Map<Limit, Integer> values = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      values.put(limit, limit.standard());
    }
    return new Limits(values);
  }

  public int of(Limit limit) {
    return values.get(limit);
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
    Map<Limit, Integer> changed = new EnumMap<>(values);
    changed.put(limit, value);
    return new Limits(changed);
  }
}
