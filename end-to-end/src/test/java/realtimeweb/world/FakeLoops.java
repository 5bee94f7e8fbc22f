package realtimeweb.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.checkup.Loops;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.FakeClock;
import realtimeweb.session.Mailbox.Event;

/** A network with STUN and TURN servers, of which some do what they should. */
final class FakeLoops implements Loops {
  /** How a server behaves. */
  enum Server {
    WORKS,
    REFUSES,
    /** It answers, and sees the machine by its own address. */
    SEES_THE_SAME,
    SILENT,
    /** It lends an address, and lets nothing through. */
    STUCK
  }

  private static final long ANSWER_MILLIS = 30;
  private static final long GIVEN_UP_MILLIS = 10_000;
  private static final int LONGEST_QUEUE_MILLIS = 100;
  private static final int MILLIS_PER_SECOND = 1_000;
  private static final int UNREACHABLE = 701;
  private static final int UNAUTHORIZED = 401;

  private final FakeClock clock;
  private final Map<String, Server> servers = new HashMap<>();
  private int bitsPerSecond = 8_000_000;
  private int openLoops;
  private boolean tells = true;

  FakeLoops(FakeClock clock) {
    this.clock = clock;
  }

  void has(String url, Server behaviour) {
    servers.put(url, behaviour);
  }

  /** What relays let through from now on. */
  void bears(int bits) {
    bitsPerSecond = bits;
  }

  /** As in browsers that do not say what a server did wrong. */
  void keepsFailuresToItself() {
    tells = false;
  }

  int openLoops() {
    return openLoops;
  }

  @Override
  public boolean tellsFailures() {
    return tells;
  }

  @Override
  public Loop open(List<IceServer> asked, boolean relayed, Events events) {
    FakeLoop loop = new FakeLoop(events);
    switch (servers.getOrDefault(asked.get(0).urls().get(0), Server.SILENT)) {
      case WORKS -> loop.works(relayed);
      case REFUSES -> loop.fails(ANSWER_MILLIS, UNAUTHORIZED);
      case SILENT -> loop.fails(GIVEN_UP_MILLIS, UNREACHABLE);
      case SEES_THE_SAME -> loop.findsNothing();
      case STUCK -> loop.finds(Found.RELAY);
    }
    return loop;
  }

  private final class FakeLoop implements Loop {
    private final Events events;
    private boolean closed;
    private long busyUntil;

    FakeLoop(Events events) {
      this.events = events;
      openLoops++;
    }

    void works(boolean relayed) {
      finds(relayed ? Found.RELAY : Found.SRFLX);
      after(2 * ANSWER_MILLIS, events::opened);
    }

    void finds(Found type) {
      after(ANSWER_MILLIS, () -> events.found(type));
      after(ANSWER_MILLIS, events::gathered);
    }

    void findsNothing() {
      after(ANSWER_MILLIS, events::gathered);
    }

    void fails(long millis, int code) {
      after(millis, () -> events.failed(code));
      after(millis, events::gathered);
    }

    @Override
    public boolean send(End from, byte[] message) {
      long now = clock.millis();
      if (closed || busyUntil > now + LONGEST_QUEUE_MILLIS) {
        return false;
      }
      long takes = (long) message.length * Byte.SIZE * MILLIS_PER_SECOND / bitsPerSecond;
      busyUntil = Math.max(busyUntil, now) + takes;
      End to = from == End.NEAR ? End.FAR : End.NEAR;
      after(busyUntil - now + ANSWER_MILLIS, () -> events.arrived(to, message));
      return true;
    }

    private void after(long millis, Event event) {
      clock.after(
          millis,
          () -> {
            if (!closed) {
              event.run();
            }
          });
    }

    @Override
    public void close() {
      openLoops -= closed ? 0 : 1;
      closed = true;
    }
  }
}
