package realtimeweb.web;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import java.util.concurrent.TimeUnit;
import org.xnio.StreamConnection;
import realtimeweb.relay.Relay;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.websocket.Parser;

/** Ties each open WebSocket to a connection of the relay. */
final class Sockets implements HttpUpgradeListener {
  private final Relay relay;
  private final Limits limits;
  private int open;

  Sockets(Relay relay, Limits limits) {
    this.relay = relay;
    this.limits = limits;
  }

  @Override
  public void handleUpgrade(StreamConnection socket, HttpServerExchange exchange) {
    String host = Authority.host(exchange.getRequestHeaders().getFirst("Host"));
    ByteBufferPool pool = exchange.getConnection().getByteBufferPool();
    // Many connections have these in common.
    String client = PeerAddress.of(exchange).intern();
    connect(socket, pool, client, host == null ? "" : host.intern());
  }

  private void connect(StreamConnection socket, ByteBufferPool pool, String client, String host) {
    opened();
    SocketOutlet outlet = new SocketOutlet(socket, pool, limits);
    Connection connection = relay.open(client, host, outlet);
    outlet.reportTo(connection);
    SocketInlet inlet = new SocketInlet(socket, pool, parser(connection, outlet), outlet, limits);
    socket.setCloseListener(
        closed -> {
          gone();
          // Later, as the relay may be in the midst of a call to this socket.
          IoThread.run(
              closed.getIoThread(),
              () -> {
                inlet.abandon();
                outlet.closed();
                connection.closed();
              });
        });
    inlet.open();
  }

  private Parser parser(Connection connection, SocketOutlet outlet) {
    return new Parser(
        limits.of(Limit.MAX_CONTROL_BYTES),
        limits.of(Limit.MAX_FRAME_BYTES),
        new SocketListener(connection, outlet));
  }

  private synchronized void opened() {
    open++;
  }

  private synchronized void gone() {
    open--;
    notifyAll();
  }

  /** Waits until every socket is closed, or the time is over. */
  synchronized void awaitClosed(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (open > 0 && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
  }
}
