package realtimeweb.relay.limits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A value for every {@link Limit}. Immutable. */
public final class Limits {
  // Holds boxed numbers, so that no message has to box one.
  private final Map<Limit, Integer> values;
  private final RateLimits rates;

  private Limits(Map<Limit, Integer> values) {
    this.values = values;
    this.rates = RateLimits.of(this::of);
  }

  public static Limits defaults() {
    Map<Limit, Integer> defaults = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      defaults.put(limit, limit.defaultValue());
    }
    return new Limits(defaults);
  }

  public int of(Limit limit) {
    return Objects.requireNonNull(values.get(limit));
  }

  public RateLimits rates() {
    return rates;
  }

  public long millis(Limit limitInSeconds) {
    return 1_000L * of(limitInSeconds);
  }

  /**
   * A copy with one changed.
   *
   * @throws IllegalArgumentException if the value is outside the limit's range
   */
  public Limits with(Limit limit, int value) {
    if (value < limit.min() || value > limit.max()) {
      throw new IllegalArgumentException(limit.label() + " cannot be " + value);
    }
    Map<Limit, Integer> all = new EnumMap<>(values);
    all.put(limit, value);
    return new Limits(all);
  }
}
