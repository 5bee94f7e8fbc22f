package realtimeweb.relay.events;

/**
 * Receives events. Thread safe; called under locks, so it must not block. Facts are room addresses,
 * counts and names of reasons; never content, keys, descriptions or IP addresses.
 */
@FunctionalInterface
public interface EventLog {
  /** {@code facts} alternates keys and values. */
  void event(Event event, Object... facts);
}
