package realtimeweb.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import realtimeweb.json.JacksonCodec;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.protocol.ClientMessage;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.relay.Relay;
import realtimeweb.relay.connections.ClientSocket;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.limits.Limits;
import realtimeweb.secure.noise.JvmCrypto;
import realtimeweb.session.ports.Background;
import realtimeweb.session.ports.FakeClock;

/**
 * The real relay and as many real call sessions as a story needs, over a fake network and clock,
 * from one seed.
 */
final class World {
  private static final int ROTATION_SECONDS = 30;

  /** One for all worlds, since it remembers the room keys that it has stretched. */
  private static final JvmCrypto CRYPTO = new JvmCrypto();

  private final FakeClock clock = new FakeClock();
  private final FakeNetwork network;
  private final RecordCodec codec = new JacksonCodec();
  private final List<FakePeerPort> ports = new ArrayList<>();
  private final List<ClientSocket> sockets = new ArrayList<>();
  private final Map<String, Long> ids = new HashMap<>();
  private final Set<Class<? extends ClientMessage>> ignored = new HashSet<>();
  private Relay relay;
  private final FakeTurn turn = new FakeTurn(clock);
  private long backgroundMillis = 10;
  private boolean backgroundStalls;
  private boolean connectionsStall;
  private int connectionsMade;
  private boolean directPathCut;
  private @Nullable Tab cutOff;
  private UnaryOperator<String> fingerprints = fingerprint -> fingerprint;

  World(long seed) {
    network = new FakeNetwork(clock, seed);
    relay = newRelay();
    heartbeat();
  }

  FakeClock clock() {
    return clock;
  }

  /** Of this tab; where the browser does not answer, the tab is told as by a real mailbox. */
  Background background(Runnable stalled) {
    return (work, done) -> {
      boolean silent = backgroundStalls;
      clock.after(
          backgroundMillis,
          () -> {
            if (silent) {
              stalled.run();
            } else {
              work.run();
              done.run();
            }
          });
    };
  }

  /** Whether what is asked of browsers in the background is answered. */
  void backgroundStalls(boolean stalls) {
    backgroundStalls = stalls;
  }

  /** Whatever is asked of the present and coming peer connections is not answered, or is again. */
  void connectionsStall(boolean stall) {
    connectionsStall = stall;
    if (stall) {
      ports.forEach(FakePeerPort::stall);
    }
  }

  /** Machines are so slow from now on that what they do in the background takes so long. */
  void backgroundTakes(long millis) {
    backgroundMillis = millis;
  }

  FakeNetwork network() {
    return network;
  }

  RecordCodec codec() {
    return codec;
  }

  JvmCrypto crypto() {
    return CRYPTO;
  }

  Tab open() {
    return new Tab(this, new FakeStore(CRYPTO), clock, codec);
  }

  /** A tab on a machine whose time of day is wrong by so much. */
  Tab openWithClockAhead(long wrongMillis) {
    return new Tab(this, new FakeStore(CRYPTO), clock.ahead(wrongMillis), codec);
  }

  /** A tab with a client of the first days, that knows no {@code Capability}. */
  Tab openOld() {
    return new Tab(this, new FakeStore(CRYPTO), clock, new FakeOldCodec(codec));
  }

  void pass(long millis) {
    clock.advance(millis);
  }

  /** The server's process ends and a new one, that knows nothing, takes its place. */
  void restartServer() {
    relay.shutdown();
    relay = newRelay();
  }

  /** The server's process dies without a word, and a new one takes its place. */
  void killServer() {
    List<ClientSocket> broken = List.copyOf(sockets);
    sockets.clear();
    relay = newRelay();
    broken.forEach(socket -> socket.close(1006, ""));
  }

  /** The tab cannot reach the server, nor keep what it has of it. */
  void serverIsUnreachableFor(Tab tab) {
    cutOff = tab;
    tab.losesServer();
  }

  void serverIsBack() {
    cutOff = null;
  }

  boolean reachesServer(@Nullable Tab tab) {
    return cutOff == null || tab != cutOff;
  }

  /** Nothing brings the present connections between browsers back. */
  void breakConnectionsForGood() {
    ports.forEach(FakePeerPort::breakForGood);
  }

  /** Whether frames and media can go from browser to browser. */
  void cutDirectPath(boolean cut) {
    directPathCut = cut;
    ConnectionState now = cut ? ConnectionState.DISCONNECTED : ConnectionState.CONNECTED;
    ports.forEach(port -> port.pathChanged(now));
  }

  boolean directPathIsCut() {
    return directPathCut;
  }

  /** Lets a story put another certificate into descriptions than the one that was vouched for. */
  void forgeFingerprints(UnaryOperator<String> forger) {
    fingerprints = forger;
  }

  String fingerprintInDescription(String fingerprint) {
    return fingerprints.apply(fingerprint);
  }

  Connection connect(ClientSocket outlet) {
    connectionsMade++;
    sockets.add(outlet);
    return relay.open("192.0.2.1", "call.example.org", outlet);
  }

  /** WebSockets that were opened by all tabs so far. */
  int connectionsMade() {
    return connectionsMade;
  }

  /** Sets what the server sends to clients that join from now on. */
  void offers(IceServer... servers) {
    turn.replaceBy(List.of(servers));
  }

  /** From now on the server does not do what is asked of it by such messages. */
  void serverIgnores(Class<? extends ClientMessage> kind) {
    ignored.add(kind);
  }

  boolean serverHeeds(ClientMessage message) {
    return !ignored.contains(message.getClass());
  }

  /** Whatever is asked of this one of the connections made so far is not answered. */
  void stallConnection(int number) {
    ports.get(number).stall();
  }

  int register(FakePeerPort port) {
    ports.add(port);
    if (connectionsStall) {
      port.stall();
    }
    return ports.size() - 1;
  }

  FakePeerPort port(int token) throws Malformed {
    if (token < 0 || token >= ports.size()) {
      throw new Malformed("no such connection");
    }
    return ports.get(token);
  }

  /** Every connection at once finds that it must negotiate. */
  void everybodyNegotiates() {
    ports.forEach(FakePeerPort::needNegotiation);
  }

  /** The user names by which everybody's connections would ask a TURN server now. */
  Set<String> turnUsers() {
    Set<String> users = new TreeSet<>();
    ports.forEach(port -> port.iceServers().forEach(server -> users.add(server.username())));
    return users;
  }

  long connectedPorts() {
    return ports.stream().filter(FakePeerPort::connected).count();
  }

  private Relay newRelay() {
    return new Relay(
        new RelayEnvironment(Limits.defaults(), clock::millis, (event, facts) -> {}, codec),
        new RoomConfiguration(this::memberId, turn, ROTATION_SECONDS));
  }

  /** As the real server's: it outlives the relay. */
  private long memberId(String room, String ticket) {
    return ids.computeIfAbsent(room + ticket, absent -> network.random().nextLong());
  }

  private void heartbeat() {
    clock.after(
        1_000,
        () -> {
          relay.tick();
          heartbeat();
        });
  }
}
