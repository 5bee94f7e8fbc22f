package realtimeweb.benchmarks.peers;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The least that a relay can do, with Undertow's own WebSockets. */
public final class BareUndertow {
  private final Map<String, Map<Long, WebSocketChannel>> rooms = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong(1);

  private BareUndertow() {}

  /** Argument: the port. */
  public static void main(String[] args) {
    BareUndertow relay = new BareUndertow();
    Undertow.builder()
        .addHttpListener(Integer.parseInt(args[0]), "localhost")
        .setHandler(Handlers.websocket(relay::connected))
        .build()
        .start();
  }

  private void connected(WebSocketHttpExchange exchange, WebSocketChannel channel) {
    Map<Long, WebSocketChannel> room =
        rooms.computeIfAbsent(exchange.getRequestURI(), absent -> new ConcurrentHashMap<>());
    long self = ids.getAndIncrement();
    room.put(self, channel);
    channel.addCloseTask(closed -> room.remove(self));
    channel.getReceiveSetter().set(new Forwarding(room, self));
    channel.resumeReceives();
    WebSockets.sendText(String.format("{\"self\":\"%016x\"}", self), channel, null);
  }

  private static final class Forwarding extends AbstractReceiveListener {
    private final Map<Long, WebSocketChannel> room;
    private final long self;

    Forwarding(Map<Long, WebSocketChannel> room, long self) {
      this.room = room;
      this.self = self;
    }

    @Override
    @SuppressWarnings("deprecation") // Undertow itself still hands it out
    protected void onFullBinaryMessage(WebSocketChannel from, BufferedBinaryMessage message)
        throws IOException {
      try (var pooled = message.getData()) {
        ByteBuffer frame = WebSockets.mergeBuffers(pooled.getResource());
        WebSocketChannel to = room.get(frame.getLong(frame.position()));
        if (to != null) {
          frame.putLong(frame.position(), self);
          WebSockets.sendBinary(frame, to, null);
        }
      }
    }
  }
}
