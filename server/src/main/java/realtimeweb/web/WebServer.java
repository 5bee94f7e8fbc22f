package realtimeweb.web;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.Limits;
import realtimeweb.relay.Relay;

/** HTTP and WebSocket: the page at /, the relay at /ws, and /health. */
public final class WebServer {
  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_HEADERS = 100;
  private static final int PARSE_TIMEOUT_MILLIS = 10_000;
  private static final int IDLE_TIMEOUT_MILLIS = 60_000;
  private static final long CLOSING_MILLIS = 2_000;

  private final Relay relay;
  private final Sockets sockets;
  private final Undertow undertow;

  /** A server that does not listen yet; {@code port} 0 takes any that is free. */
  public WebServer(String host, int port, Page page, Relay relay, Limits limits, Origins origins) {
    this.relay = relay;
    this.sockets = new Sockets(relay, limits);
    HttpHandler socket = new SocketHandshake(origins, sockets);
    HttpHandler router = new Router(new PageHandler(page), socket, new HealthHandler(relay));
    this.undertow = undertow(host, port, new SecurityHeaders(router));
  }

  private static Undertow undertow(String host, int port, HttpHandler handler) {
    return Undertow.builder()
        .addHttpListener(port, host)
        .setHandler(handler)
        .setIoThreads(Runtime.getRuntime().availableProcessors())
        // Nothing here blocks, so that these threads only stand by.
        .setWorkerThreads(1)
        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
        .setServerOption(UndertowOptions.MAX_HEADERS, MAX_HEADERS)
        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_TIMEOUT_MILLIS)
        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_TIMEOUT_MILLIS)
        .build();
  }

  /**
   * Begins to listen.
   *
   * @throws IOException if the host or port cannot be had; the message is one sentence
   */
  public void start() throws IOException {
    try {
      undertow.start();
    } catch (RuntimeException e) {
      String reason = reason(e);
      if (reason == null) {
        throw e;
      }
      throw new IOException(reason, e);
    }
  }

  private static @Nullable String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "is in use by another program, or not this one's to take";
      }
      if (cause instanceof UnknownHostException) {
        return "has a host that cannot be found";
      }
    }
    return null;
  }

  /** The port that it listens on. */
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  /** Tells every client that the server goes away, and stops. */
  public void stop() throws InterruptedException {
    relay.shutdown();
    sockets.awaitClosed(CLOSING_MILLIS);
    undertow.stop();
  }
}
