package realtimeweb.relay;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.protocol.ServerMessage.Stopping;
import realtimeweb.relay.connections.ClientSocket;
import realtimeweb.relay.connections.CloseCode;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.environment.IceServers;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.events.Counters;
import realtimeweb.relay.events.Counters.Count;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.limits.AddressBudget;
import realtimeweb.relay.limits.ConnectionsPerAddress;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.rooms.RoomRegistry;

/**
 * Rooms, and sealed frames between their members. It has no threads, sockets or timers of its own.
 * Thread safe.
 */
public final class Relay {
  private static final int MIN_SPREAD_MILLIS = 1_000;

  /** 5 000 clients reconnect over ten seconds. */
  private static final int SPREAD_MILLIS_EACH = 2;

  private final RelayEnvironment environment;
  private final IceServers iceServers;
  private final RoomRegistry rooms;
  private final ConnectionsPerAddress addresses = new ConnectionsPerAddress();
  private final AddressBudget newConnections;
  private final AddressBudget roomRequests;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  public Relay(RelayEnvironment environment, RoomConfiguration configuration) {
    this.environment = environment;
    iceServers = configuration.iceServers();
    rooms = new RoomRegistry(environment, configuration);
    newConnections = new AddressBudget(environment.limit(Limit.MAX_NEW_CONNECTIONS_PER_MINUTE));
    roomRequests = new AddressBudget(environment.limit(Limit.MAX_ASKS_PER_MINUTE));
  }

  /**
   * Whether one more client may connect from this address; each call counts. Call it before {@link
   * #open}.
   */
  public boolean mayConnect(String address) {
    boolean may = newConnections.take(address, environment.now());
    if (!may) {
      environment.count(Count.CONNECTIONS_THROTTLED);
    }
    return may;
  }

  /**
   * A client has connected. If its address has too many connections it is refused and closed.
   *
   * @param address the client's IP address, for which the connection counts
   * @param host name of this server in the client's URL, as in {@link IceServers#of}
   */
  public Connection open(String address, String host, ClientSocket socket) {
    environment.count(Count.CONNECTIONS_OPENED);
    boolean counted = addresses.take(address, environment.limit(Limit.MAX_CONNECTIONS_PER_ADDRESS));
    Connection connection =
        new Connection(
            environment,
            rooms,
            iceServers,
            roomRequests,
            new Owner(counted),
            address,
            host,
            socket);
    connections.add(connection);
    if (stopped) {
      connection.stop(environment.encode(new Stopping(MIN_SPREAD_MILLIS)));
    } else if (!counted) {
      environment.log(Event.TOO_MANY_CONNECTIONS);
      connection.refuse(
          Refusal.TOO_MANY_CONNECTIONS,
          "Too many connections come from your address; close some and try again.");
      connection.remove(CloseCode.POLICY, Refusal.TOO_MANY_CONNECTIONS.name());
    }
    return connection;
  }

  /** Keeps the books for one connection; {@code counted} is whether its address may have it. */
  private final class Owner implements Connection.Owner {
    private final boolean counted;

    Owner(boolean counted) {
      this.counted = counted;
    }

    @Override
    public void gone(Connection connection) {
      connections.remove(connection);
    }

    @Override
    public void closed(String address) {
      if (counted) {
        addresses.release(address);
      }
      environment.count(Count.CONNECTIONS_CLOSED);
    }
  }

  /** Sends pings, and enforces deadlines; call it about once a second. */
  public void tick() {
    long now = environment.now();
    connections.forEach(connection -> connection.tick(now));
    rooms.tick(now);
    newConnections.forgetUnspent(now);
    roomRequests.forgetUnspent(now);
  }

  /**
   * Closes every connection, now and later, with {@link CloseCode#GOING_AWAY}. Clients are asked to
   * reconnect at different times.
   */
  public void shutdown() {
    stopped = true;
    int spread = Math.max(MIN_SPREAD_MILLIS, SPREAD_MILLIS_EACH * connections.size());
    String farewell = environment.encode(new Stopping(spread));
    connections.forEach(connection -> connection.stop(farewell));
  }

  public Counters counters() {
    return environment.counters();
  }

  /** Rooms with at least one member. */
  public int roomCount() {
    return rooms.roomCount();
  }

  /** Connections that have neither left nor been removed. */
  public int connectionCount() {
    return connections.size();
  }
}
