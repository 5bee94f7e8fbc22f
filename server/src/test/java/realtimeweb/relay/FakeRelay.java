package realtimeweb.relay;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.environment.IceServers;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/**
 * A relay with a clock that stands still until it is moved, and ids that count up from 1. Unless it
 * is asked to, it keeps no places for those whose connection broke.
 */
final class FakeRelay {
  static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
  static final String OTHER_ROOM = "BBBBBBBBBBBBBBBBBBBBBB";
  static final String CARD = "c2VhbGVkIG5hbWU";
  static final IceServer STUN = new IceServer(List.of("stun:stun.example.org"), null, null);

  private final JacksonCodec codec = new JacksonCodec();
  private final AtomicLong now = new AtomicLong(5_000_000_000L);
  private final AtomicLong lastId = new AtomicLong();
  private final AtomicLong tickets = new AtomicLong();
  private final Map<String, Long> ids = new ConcurrentHashMap<>();
  final List<String> events = new ArrayList<>();
  final Relay relay;

  FakeRelay() {
    this(Limits.defaults());
  }

  FakeRelay(Limits limits) {
    this(limits, 0);
  }

  FakeRelay(IceServers ice) {
    this(Limits.defaults(), 0, ice);
  }

  private FakeRelay(Limits limits, int resumeSeconds) {
    this(limits, resumeSeconds, (id, host) -> List.of(STUN));
  }

  private FakeRelay(Limits limits, int resumeSeconds, IceServers ice) {
    Limits all = limits.with(Limit.RESUME_SECONDS, resumeSeconds);
    relay =
        new Relay(
            new RelayEnvironment(all, now::get, this::log, codec),
            new RoomConfiguration(this::id, ice, 90));
  }

  static FakeRelay keepingPlaces(int seconds) {
    return new FakeRelay(Limits.defaults(), seconds);
  }

  private long id(String room, String ticket) {
    return ids.computeIfAbsent(room + ticket, absent -> lastId.incrementAndGet());
  }

  /** Somebody whose ticket happens to lead to this id. */
  Client withId(String id, String room) {
    Client client = client();
    ids.put(room + client.ticket, HexFormat.fromHexDigitsToLong(id));
    return client;
  }

  /** Of the right form, and nobody else's. */
  String freshTicket() {
    String number = HexFormat.of().toHexDigits(tickets.incrementAndGet());
    return number + "A".repeat(Wire.TICKET_CHARS - number.length());
  }

  private synchronized void log(Event event, Object... facts) {
    events.add(event.label());
  }

  /** Time passes, with a tick each second. */
  void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      now.addAndGet(1_000);
      relay.tick();
    }
  }

  Client client() {
    return clientFrom("192.0.2.1");
  }

  Client clientFrom(String address) {
    FakeClientSocket outlet = new FakeClientSocket();
    return new Client(relay.open(address, "call.example.org", outlet), outlet, freshTicket());
  }

  Client member(String room) {
    Client client = client();
    client.join(room);
    return client;
  }

  /** The first member of a room, who has locked it. */
  Client hostOfLocked(String room) {
    Client host = member(room);
    host.say(new ClientMessage.Lock(true));
    host.outlet.take();
    return host;
  }

  /** A browser, as far as the relay can tell. */
  final class Client {
    final Connection connection;
    final FakeClientSocket outlet;
    private final String ticket;

    Client(Connection connection, FakeClientSocket outlet, String ticket) {
      this.connection = connection;
      this.outlet = outlet;
      this.ticket = ticket;
    }

    void say(ClientMessage message) {
      connection.text(codec.encode(ClientMessage.class, message));
    }

    void join(String room) {
      say(new ClientMessage.Join(Wire.VERSION, room, CARD, ticket));
    }

    /** The same person in the same room, by another connection. */
    Client again(String room) {
      FakeClientSocket another = new FakeClientSocket();
      Client back =
          new Client(relay.open("192.0.2.1", "call.example.org", another), another, ticket);
      back.join(room);
      return back;
    }

    void look(String room) {
      say(new ClientMessage.Look(Wire.VERSION, room));
    }

    String id() {
      return outlet.id();
    }

    void send(String to, String sealedHex) {
      connection.binary(ByteBuffer.wrap(HexFormat.of().parseHex(to + sealedHex)));
    }
  }
}
