package realtimeweb.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import realtimeweb.checkup.checks.LoopbackConnections;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.session.ports.FakeClock;
import realtimeweb.session.ports.Mailbox.Event;

/** A network with STUN and TURN servers, of which some do what they should. */
final class FakeLoopbackConnections implements LoopbackConnections {
  /** How a server behaves. */
  enum Server {
    WORKS,
    REFUSES,
    /** It answers, and sees the machine by its own address. */
    SEES_THE_SAME,
    SILENT,
    /** As silent, but the browser waits for it longer than anybody else. */
    DEAD,
    /** The browser does not take its URL. */
    REFUSED_BY_BROWSER,
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
  private boolean withoutUdp;
  private boolean browserStalls;

  FakeLoopbackConnections(FakeClock clock) {
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

  /** As where a policy keeps WebRTC from UDP. */
  void usesNoUdp() {
    withoutUdp = true;
  }

  /** Whatever is asked of a peer connection from now on is not answered. */
  void stalls() {
    browserStalls = true;
  }

  int openLoops() {
    return openLoops;
  }

  @Override
  public boolean tellsFailures() {
    return tells;
  }

  @Override
  public List<IceServer> usable(List<IceServer> all) {
    return all.stream().filter(server -> behaviour(server) != Server.REFUSED_BY_BROWSER).toList();
  }

  private Server behaviour(IceServer server) {
    return servers.getOrDefault(server.urls().get(0), Server.SILENT);
  }

  /** As from a page that may use no UDP at all, a browser asks nobody and is done at once. */
  @Override
  public Loop ask(List<IceServer> asked, Events events) {
    FakeLoop loop = new FakeLoop(events);
    if (browserStalls) {
      loop.after(0, events::stalled);
    } else if (withoutUdp) {
      loop.after(0, events::gathered);
    } else {
      loop.after(0, () -> events.found(Found.HOST));
      loop.asks(behaviour(asked.get(0)), Found.SRFLX);
    }
    return loop;
  }

  @Override
  public Loop open(List<IceServer> asked, Events events) {
    FakeLoop loop = new FakeLoop(events);
    if (browserStalls) {
      loop.after(0, events::stalled);
    } else {
      Server behaviour = behaviour(asked.get(0));
      loop.asks(behaviour, Found.RELAY);
      if (behaviour == Server.WORKS) {
        loop.after(2 * ANSWER_MILLIS, events::opened);
      }
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

    void asks(Server server, Found wanted) {
      switch (server) {
        case WORKS -> finds(wanted);
        case REFUSES -> fails(ANSWER_MILLIS, UNAUTHORIZED);
        case SILENT -> fails(GIVEN_UP_MILLIS, UNREACHABLE);
        case DEAD -> {}
        case SEES_THE_SAME -> after(ANSWER_MILLIS, events::gathered);
        case STUCK -> finds(Found.RELAY);
        case REFUSED_BY_BROWSER -> throw new IllegalStateException("not usable");
      }
    }

    void finds(Found type) {
      after(ANSWER_MILLIS, () -> events.found(type));
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
