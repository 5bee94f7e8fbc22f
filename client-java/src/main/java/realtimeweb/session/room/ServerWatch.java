package realtimeweb.session.room;

import realtimeweb.protocol.ClientMessage;
import realtimeweb.session.ports.Ports;
import realtimeweb.session.ports.SignalingChannel;

/** Whether the server is there: asks it now and then, and connects again when it is gone. */
final class ServerWatch {
  private static final long PING_MILLIS = 15_000;
  private static final long SILENCE_MILLIS = 40_000;
  private static final long FIRST_RETRY_MILLIS = 500;
  private static final long LAST_RETRY_MILLIS = 15_000;
  private static final int MOST_SPREAD_MILLIS = 30_000;

  /** Counted in ticks, for a page that was frozen has not heard what came meanwhile. */
  private static final int MOST_TICKS_UNANSWERED = 6;

  private final Ports ports;
  private final SignalingChannel.Events events;
  private boolean online;
  private boolean waiting;
  private long retryMillis = FIRST_RETRY_MILLIS;
  private long spreadMillis;
  private long heardAt;
  private long askedAt;
  private int ticksUnanswered;

  ServerWatch(Ports ports, SignalingChannel.Events events) {
    this.ports = ports;
    this.events = events;
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

  /** The connection is gone; another is made in a while. */
  void lost() {
    online = false;
    if (!waiting) {
      waiting = true;
      ports.clock().after(random(spreadMillis) + retryMillis + random(retryMillis), this::retry);
      spreadMillis = 0;
      retryMillis = Math.min(2 * retryMillis, LAST_RETRY_MILLIS);
    }
  }

  /** The server says that it stops, and asks not to come back all at once. */
  void willStop(int withinMillis) {
    spreadMillis = Math.max(0, Math.min(withinMillis, MOST_SPREAD_MILLIS));
  }

  /** Connects now if a later time was planned; asks a server that seems to be there. */
  void tryNow() {
    if (waiting) {
      retryMillis = FIRST_RETRY_MILLIS;
      connect();
    } else {
      doubt();
    }
  }

  /** Something else broke, and the server's connection may be broken as silently: asks now. */
  void doubt() {
    if (online && ticksUnanswered == 0) {
      ask();
    }
  }

  /** The call is over: nothing more is tried. */
  void stop() {
    waiting = false;
    online = false;
    ports.signals().close();
  }

  void tick() {
    long now = ports.clock().millis();
    ticksUnanswered = online && heardAt < askedAt ? ticksUnanswered + 1 : 0;
    if (online && (now - heardAt > SILENCE_MILLIS || ticksUnanswered > MOST_TICKS_UNANSWERED)) {
      ticksUnanswered = 0;
      ports.signals().close();
      events.closed();
    } else if (online && now - askedAt > PING_MILLIS) {
      ask();
    }
  }

  private void ask() {
    askedAt = ports.clock().millis();
    ports.signals().send(new ClientMessage.Ping(askedAt));
  }

  private void retry() {
    if (waiting) {
      connect();
    }
  }

  private long random(long bound) {
    return (ports.crypto().random(1)[0] & 0xff) * bound / 256;
  }
}
