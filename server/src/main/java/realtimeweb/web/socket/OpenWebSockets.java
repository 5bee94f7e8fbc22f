package realtimeweb.web.socket;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import java.util.concurrent.TimeUnit;
import org.xnio.StreamConnection;
import realtimeweb.relay.Relay;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.web.http.ClientAddress;
import realtimeweb.web.http.HostAndPort;
import realtimeweb.websocket.Parser;

/** Connects each upgraded socket to the relay, and counts the open ones. */
public final class OpenWebSockets implements HttpUpgradeListener {
  private final Relay relay;
  private final Limits limits;
  private int open;

  public OpenWebSockets(Relay relay, Limits limits) {
    this.relay = relay;
    this.limits = limits;
  }

  @Override
  public void handleUpgrade(StreamConnection socket, HttpServerExchange exchange) {
    String host = HostAndPort.host(exchange.getRequestHeaders().getFirst("Host"));
    ByteBufferPool pool = exchange.getConnection().getByteBufferPool();
    // Many connections share these texts.
    String client = ClientAddress.of(exchange).intern();
    connect(socket, pool, client, host == null ? "" : host.intern());
  }

  private void connect(StreamConnection socket, ByteBufferPool pool, String client, String host) {
    opened();
    WebSocketWriter writer = new WebSocketWriter(socket, pool, limits);
    Connection connection = relay.open(client, host, writer);
    writer.reportTo(connection);
    WebSocketReader reader =
        new WebSocketReader(socket, pool, parser(connection, writer), writer, limits);
    socket.setCloseListener(
        closed -> {
          gone();
          // Later, since the relay may be in a call to this socket.
          IoThread.run(
              closed.getIoThread(),
              () -> {
                reader.abandon();
                writer.closed();
                connection.closed();
              });
        });
    reader.open();
  }

  private Parser parser(Connection connection, WebSocketWriter writer) {
    return new Parser(
        limits.of(Limit.MAX_CONTROL_BYTES),
        limits.of(Limit.MAX_FRAME_BYTES),
        new WebSocketReceiver(connection, writer));
  }

  private synchronized void opened() {
    open++;
  }

  private synchronized void gone() {
    open--;
    notifyAll();
  }

  /** Waits until every socket is closed, {@code millis} at most. */
  public synchronized void awaitClosed(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (open > 0 && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
  }
}
