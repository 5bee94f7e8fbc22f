package realtimeweb.benchmarks;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the hand-written pages and forwards every message to all other clients. */
final class BareServer implements AutoCloseable {
  private final Set<WebSocketChannel> channels = ConcurrentHashMap.newKeySet();
  private final Undertow undertow;

  BareServer() {
    ClassLoader loader = BareServer.class.getClassLoader();
    PathHandler paths =
        new PathHandler(new ResourceHandler(new ClassPathResourceManager(loader, "bare")))
            .addExactPath("/ws", Handlers.websocket((exchange, channel) -> accept(channel)));
    undertow = Undertow.builder().addHttpListener(0, "localhost").setHandler(paths).build();
    undertow.start();
  }

  /** Address of one of the hand-written pages. */
  String url(String page) {
    InetSocketAddress address = (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
    return "http://localhost:" + address.getPort() + "/" + page;
  }

  private void accept(WebSocketChannel channel) {
    others(channel, "{\"newcomer\":true}");
    channels.add(channel);
    channel.addCloseTask(channels::remove);
    channel
        .getReceiveSetter()
        .set(
            new AbstractReceiveListener() {
              @Override
              protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                others(from, message.getData());
              }
            });
    channel.resumeReceives();
  }

  private void others(WebSocketChannel from, String text) {
    for (WebSocketChannel each : channels) {
      if (each != from) {
        WebSockets.sendText(text, each, null);
      }
    }
  }

  @Override
  public void close() {
    undertow.stop();
  }
}
