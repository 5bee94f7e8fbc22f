package realtimeweb.relay;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.ServerMessage;
import realtimeweb.protocol.ServerMessage.IceServer;
import realtimeweb.protocol.ServerMessage.Joined;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.relay.Counters.Count;

/**
 * Rooms, and sealed frames between their members. It has no thread, socket or time of its own and
 * may be called from many threads at once.
 */
public final class Relay {
  private static final int LEAST_SPREAD_MILLIS = 1_000;

  /** With this a server of 5 000 people takes them in over ten seconds. */
  private static final int SPREAD_MILLIS_EACH = 2;

  private final Limits limits;
  private final Rates rates;
  private final LongSupplier clockMillis;
  private final MemberIds ids;
  private final EventLog log;
  private final IceServers ice;
  private final int rotationSeconds;
  private final RecordCodec codec;
  private final Counters counters = new Counters();
  private final Entrance entrance = new Entrance(this);
  private final Addresses addresses = new Addresses();
  private final AddressBudget newcomers;
  private final AddressBudget asks;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final Set<Room> awaiting = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /**
   * @param clockMillis only goes forward, from any start
   * @param rotationSeconds how often clients shall rotate their keys, 10 to 120
   */
  public Relay(
      Limits limits,
      LongSupplier clockMillis,
      MemberIds ids,
      EventLog log,
      IceServers ice,
      int rotationSeconds,
      RecordCodec codec) {
    this.limits = limits;
    this.rates = Rates.of(limits);
    this.clockMillis = clockMillis;
    this.ids = ids;
    this.log = log;
    this.ice = ice;
    this.rotationSeconds = rotationSeconds;
    this.codec = codec;
    newcomers = new AddressBudget(limits.of(Limit.MAX_NEW_CONNECTIONS_PER_MINUTE));
    asks = new AddressBudget(limits.of(Limit.MAX_ASKS_PER_MINUTE));
  }

  /**
   * Whether one more client may connect from there now; each call counts. Ask before {@link #open}.
   */
  public boolean mayConnect(String address) {
    boolean may = newcomers.take(address, now());
    if (!may) {
      count(Count.CONNECTIONS_THROTTLED);
    }
    return may;
  }

  /**
   * A client has connected. If it is one too many it is told so and closed.
   *
   * @param address whom to count it for: the client's IP address
   * @param host what it calls this server, as in {@link IceServers#of}
   */
  public Connection open(String address, String host, Outlet outlet) {
    counters.add(Count.CONNECTIONS_OPENED, 1);
    boolean counted = addresses.take(address, limit(Limit.MAX_CONNECTIONS_PER_ADDRESS));
    Connection connection = new Connection(this, address, host, outlet, counted);
    connections.add(connection);
    if (stopped) {
      connection.stop(encode(new Stopping(LEAST_SPREAD_MILLIS)));
    } else if (!counted) {
      log.event(Event.TOO_MANY_CONNECTIONS);
      connection.refuse(
          Refusal.TOO_MANY_CONNECTIONS,
          "Too many connections come from your address; close some and try again.");
      connection.remove(CloseCode.POLICY, Refusal.TOO_MANY_CONNECTIONS.name());
    }
    return connection;
  }

  /** Pings, and removes the dead and those who do not join; call it about once a second. */
  public void tick() {
    long now = now();
    connections.forEach(connection -> connection.tick(now));
    awaiting.forEach(room -> room.tick(now));
    newcomers.forgetUnspent(now);
    asks.forgetUnspent(now);
  }

  /**
   * Closes every connection, now and later, with {@link CloseCode#GOING_AWAY}, and asks all to come
   * back at different times.
   */
  public void shutdown() {
    stopped = true;
    int spread = Math.max(LEAST_SPREAD_MILLIS, SPREAD_MILLIS_EACH * connections.size());
    String farewell = encode(new Stopping(spread));
    connections.forEach(connection -> connection.stop(farewell));
  }

  public Counters counters() {
    return counters;
  }

  /** Rooms with somebody in them. */
  public int roomCount() {
    return entrance.roomCount();
  }

  /** Connections that have neither left nor been removed. */
  public int connectionCount() {
    return connections.size();
  }

  /** Whether somebody at this address may ask for one more room. */
  boolean mayAsk(String address) {
    return asks.take(address, now());
  }

  Entrance entrance() {
    return entrance;
  }

  void vanished(Room room) {
    entrance.close(room);
    counters.add(Count.ROOMS_VANISHED, 1);
  }

  /** {@code counted} is whether the connection was one of those that its address may have. */
  void closed(String address, boolean counted) {
    if (counted) {
      addresses.release(address);
    }
    count(Count.CONNECTIONS_CLOSED);
  }

  void forget(Connection connection) {
    connections.remove(connection);
  }

  /** This room keeps places, and must hear of time. */
  void await(Room room) {
    awaiting.add(room);
  }

  void awaitNoMore(Room room) {
    awaiting.remove(room);
  }

  Joined joined(
      Connection newcomer,
      String self,
      List<String> members,
      String host,
      boolean locked,
      boolean resumed) {
    newcomer.hasIceServers();
    List<IceServer> servers = ice.of(self, newcomer.host());
    return new Joined(self, members, host, locked, resumed, servers, rotationSeconds);
  }

  IceServers ice() {
    return ice;
  }

  String encode(ServerMessage message) {
    return codec.encode(ServerMessage.class, message);
  }

  RecordCodec codec() {
    return codec;
  }

  long key(String room, String ticket) {
    return ids.of(room, ticket);
  }

  long now() {
    return clockMillis.getAsLong();
  }

  int limit(Limit limit) {
    return limits.of(limit);
  }

  Limits limits() {
    return limits;
  }

  Rates rates() {
    return rates;
  }

  void count(Count count) {
    counters.add(count, 1);
  }

  void log(Event event, Object... facts) {
    log.event(event, facts);
  }
}
