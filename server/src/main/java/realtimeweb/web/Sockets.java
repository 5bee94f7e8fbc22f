package realtimeweb.web;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.xnio.StreamConnection;
import realtimeweb.relay.Connection;
import realtimeweb.relay.Limit;
import realtimeweb.relay.Limits;
import realtimeweb.relay.Relay;
import realtimeweb.websocket.Parser;

/** Ties each open WebSocket to a connection of the relay. */
final class Sockets implements HttpUpgradeListener {
  private final Relay relay;
  private final Limits limits;
  private final Set<StreamConnection> open = new HashSet<>();

  Sockets(Relay relay, Limits limits) {
    this.relay = relay;
    this.limits = limits;
  }

  @Override
  public void handleUpgrade(StreamConnection socket, HttpServerExchange exchange) {
    String client = PeerAddress.of(exchange);
    String host = Authority.host(exchange.getRequestHeaders().getFirst("Host"));
    ByteBufferPool pool = exchange.getConnection().getByteBufferPool();
    opened(socket);
    exchange.getConnection().addCloseListener(closed -> gone(socket));
    IoThread.run(
        socket.getIoThread(), () -> connect(socket, pool, client, host == null ? "" : host));
  }

  private void connect(StreamConnection socket, ByteBufferPool pool, String client, String host) {
    SocketOutlet outlet = new SocketOutlet(socket, pool, limits);
    Connection connection = relay.open(client, host, outlet);
    outlet.onSlowReader(connection::slowReader);
    SocketInlet inlet = inlet(socket, pool, connection, outlet);
    socket.setCloseListener(
        closed -> {
          gone(socket);
          // Later, as the relay may be in the midst of a call to this socket.
          IoThread.run(
              socket.getIoThread(),
              () -> {
                inlet.abandon();
                outlet.closed();
                connection.closed();
              });
        });
    inlet.open();
  }

  private SocketInlet inlet(
      StreamConnection socket, ByteBufferPool pool, Connection connection, SocketOutlet outlet) {
    int maxText = limits.of(Limit.MAX_CONTROL_BYTES);
    int maxBinary = limits.of(Limit.MAX_FRAME_BYTES);
    Parser parser = new Parser(maxText, maxBinary, new SocketListener(connection, outlet));
    return new SocketInlet(socket, pool, parser, outlet::finish, limits.of(Limit.MESSAGE_SECONDS));
  }

  private synchronized void opened(StreamConnection socket) {
    open.add(socket);
  }

  private synchronized void gone(StreamConnection socket) {
    open.remove(socket);
    notifyAll();
  }

  /** Waits until every socket is closed, or the time is over. */
  synchronized void awaitClosed(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (!open.isEmpty() && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
  }
}
