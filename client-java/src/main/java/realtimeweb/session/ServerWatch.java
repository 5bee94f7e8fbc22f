package realtimeweb.session;

import realtimeweb.protocol.ClientMessage;

/** Whether the server is there: asks it now and then, and connects again when it is gone. */
final class ServerWatch {
  private static final long PING_MILLIS = 15_000;
  private static final long SILENCE_MILLIS = 40_000;
  private static final long FIRST_RETRY_MILLIS = 500;
  private static final long LAST_RETRY_MILLIS = 15_000;

  private final Ports ports;
  private final Signals.Events events;
  private boolean online;
  private boolean waiting;
  private long retryMillis = FIRST_RETRY_MILLIS;
  private long heardAt;
  private long askedAt;

  ServerWatch(Ports ports, Signals.Events events) {
    this.ports = ports;
    this.events = events;
  }

  /** Whether the server has answered, and has not been lost since. */
  boolean online() {
    return online;
  }

  void connect() {
    waiting = false;
    heard();
    ports.signals().open(events);
  }

  /** The server let us in, or lets us wait at the door. */
  void answered() {
    online = true;
    retryMillis = FIRST_RETRY_MILLIS;
  }

  void heard() {
    heardAt = ports.clock().millis();
  }

  /**
   * The connection is gone; another is made in a while. Returns whether it was online until now.
   */
  boolean lost() {
    boolean news = online;
    online = false;
    if (!waiting) {
      waiting = true;
      ports.clock().after(retryMillis + jitter(), this::retry);
      retryMillis = Math.min(2 * retryMillis, LAST_RETRY_MILLIS);
    }
    return news;
  }

  /** The call is over: nothing more is tried. */
  void stop() {
    waiting = false;
    online = false;
    ports.signals().close();
  }

  void tick() {
    long now = ports.clock().millis();
    if (online && now - heardAt > SILENCE_MILLIS) {
      ports.signals().close();
      events.closed();
    } else if (online && now - askedAt > PING_MILLIS) {
      askedAt = now;
      ports.signals().send(new ClientMessage.Ping(now));
    }
  }

  private void retry() {
    if (waiting) {
      connect();
    }
  }

  private long jitter() {
    return (ports.crypto().random(1)[0] & 0xff) * retryMillis / 256;
  }
}
