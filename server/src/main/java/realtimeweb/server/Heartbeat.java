package realtimeweb.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import realtimeweb.relay.Relay;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/** Ticks the relay once a second. */
final class Heartbeat {
  private final Relay relay;
  private final EventLog log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);

  Heartbeat(Relay relay, EventLog log) {
    this.relay = relay;
    this.log = log;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  void start() {
    var unused = thread.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  private void beat() {
    try {
      relay.tick();
    } catch (RuntimeException e) {
      // A schedule ends with its first exception, and then nobody would ever time out.
      log.event(Event.BUG, "at", "tick", "cause", e.getClass().getName());
    }
  }

  void stop() {
    thread.shutdownNow();
  }
}
