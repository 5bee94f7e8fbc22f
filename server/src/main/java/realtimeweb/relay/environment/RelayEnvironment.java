package realtimeweb.relay.environment;

import java.util.function.LongSupplier;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.relay.events.Counters;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/**
 * The parts that every class of the relay uses. All of them are thread safe.
 *
 * @param clockMillis a monotonic clock in milliseconds, with any origin
 */
public record RelayEnvironment(
    Limits limits,
    LongSupplier clockMillis,
    EventLog eventLog,
    RecordCodec codec,
    Counters counters) {

  /** An environment whose counters are 0. */
  public RelayEnvironment(
      Limits limits, LongSupplier clockMillis, EventLog eventLog, RecordCodec codec) {
    this(limits, clockMillis, eventLog, codec, new Counters());
  }

  /** Milliseconds of the clock. */
  public long now() {
    return clockMillis.getAsLong();
  }

  public int limit(Limit limit) {
    return limits.of(limit);
  }

  public String encode(ServerMessage message) {
    return codec.encode(ServerMessage.class, message);
  }

  /** Adds one. */
  public void count(Count count) {
    counters.add(count, 1);
  }

  /** See {@link EventLog#event}. */
  public void log(Event event, Object... facts) {
    eventLog.event(event, facts);
  }
}
