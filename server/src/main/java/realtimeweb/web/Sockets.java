package realtimeweb.web;

import io.undertow.util.Headers;
import io.undertow.websockets.WebSocketConnectionCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import realtimeweb.relay.Connection;
import realtimeweb.relay.Limits;
import realtimeweb.relay.Relay;

/** Ties each open WebSocket to a connection of the relay. */
final class Sockets implements WebSocketConnectionCallback {
  private final Relay relay;
  private final Limits limits;
  private final Set<WebSocketChannel> open = new HashSet<>();

  Sockets(Relay relay, Limits limits) {
    this.relay = relay;
    this.limits = limits;
  }

  @Override
  public void onConnect(WebSocketHttpExchange exchange, WebSocketChannel channel) {
    SocketOutlet outlet = new SocketOutlet(channel, limits);
    String host = Authority.host(exchange.getRequestHeader(Headers.HOST_STRING));
    Connection connection =
        relay.open(PeerAddress.of(exchange, channel), host == null ? "" : host, outlet);
    outlet.onSlowReader(connection::slowReader);
    SocketListener listener = new SocketListener(connection, outlet, limits);
    opened(channel);
    channel.addCloseTask(
        closed -> {
          gone(channel);
          // Later, as the relay may be in the midst of a call to this socket.
          IoThread.run(channel, listener::closed);
        });
    channel.getReceiveSetter().set(listener);
    channel.resumeReceives();
  }

  private synchronized void opened(WebSocketChannel channel) {
    open.add(channel);
  }

  private synchronized void gone(WebSocketChannel channel) {
    open.remove(channel);
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
