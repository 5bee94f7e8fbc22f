package realtimeweb.relay;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import realtimeweb.json.JacksonCodec;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.Wire;

/** A relay with a clock that stands still until it is moved, and ids that count up from 1. */
final class FakeRelay {
  static final String ROOM = "AAAAAAAAAAAAAAAAAAAAAA";
  static final String OTHER_ROOM = "BBBBBBBBBBBBBBBBBBBBBB";
  static final String CARD = "c2VhbGVkIG5hbWU";
  static final IceServer STUN = new IceServer(List.of("stun:stun.example.org"), null, null);

  private final JacksonCodec codec = new JacksonCodec();
  private final AtomicLong now = new AtomicLong(5_000_000_000L);
  private final AtomicLong lastId = new AtomicLong();
  final List<String> events = new ArrayList<>();
  final Relay relay;

  FakeRelay() {
    this(Limits.defaults());
  }

  FakeRelay(Limits limits) {
    this(limits, (id, host) -> List.of(STUN));
  }

  FakeRelay(IceServers ice) {
    this(Limits.defaults(), ice);
  }

  private FakeRelay(Limits limits, IceServers ice) {
    relay = new Relay(limits, now::get, this::nextId, this::log, ice, 90, codec);
  }

  private String nextId() {
    return HexFormat.of().toHexDigits(lastId.incrementAndGet());
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
    FakeOutlet outlet = new FakeOutlet();
    return new Client(relay.open(address, "call.example.org", outlet), outlet);
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
    final FakeOutlet outlet;

    Client(Connection connection, FakeOutlet outlet) {
      this.connection = connection;
      this.outlet = outlet;
    }

    void say(ClientMessage message) {
      connection.text(codec.encode(ClientMessage.class, message));
    }

    void join(String room) {
      say(new ClientMessage.Join(Wire.VERSION, room, CARD));
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
