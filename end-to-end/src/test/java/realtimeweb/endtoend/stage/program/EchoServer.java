package realtimeweb.endtoend.stage.program;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.net.InetSocketAddress;

/** Says every text message back. */
final class EchoServer implements AutoCloseable {
  private final Undertow server =
      Undertow.builder()
          .addHttpListener(0, "localhost")
          .setHandler(Handlers.websocket((exchange, channel) -> echo(channel)))
          .build();

  EchoServer() {
    server.start();
  }

  int port() {
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void echo(WebSocketChannel channel) {
    channel.getReceiveSetter().set(new Echo());
    channel.resumeReceives();
  }

  private static final class Echo extends AbstractReceiveListener {
    @Override
    protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
      WebSockets.sendText(message.getData(), channel, null);
    }
  }
}
