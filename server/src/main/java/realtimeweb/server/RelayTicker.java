package realtimeweb.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import realtimeweb.relay.Relay;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/** Ticks the relay once a second. */
final class RelayTicker {
  private final Relay relay;
  private final EventLog log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(RelayTicker::daemon);

  RelayTicker(Relay relay, EventLog log) {
    this.relay = relay;
    this.log = log;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "ticker");
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    var unused = thread.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  private void tick() {
    try {
      relay.tick();
    } catch (RuntimeException e) {
      // A schedule ends with its first exception, and then no client would ever time out.
      log.event(Event.BUG, "at", "tick", "cause", e.getClass().getName());
    }
  }

  void stop() {
    thread.shutdownNow();
  }
}
