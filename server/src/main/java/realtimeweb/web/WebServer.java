package realtimeweb.web;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.connector.ByteBufferPool;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;
import org.xnio.OptionMap;
import org.xnio.Options;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.Relay;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** HTTP and WebSocket: the page at /, the relay at /ws, /health and /elsewhere. */
public final class WebServer {
  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_HEADERS = 100;
  private static final int PARSE_TIMEOUT_MILLIS = 10_000;
  private static final int IDLE_TIMEOUT_MILLIS = 60_000;
  private static final long CLOSING_MILLIS = 2_000;

  private static final int BUFFER_BYTES = 1 << 14;

  /** Buffers that no thread keeps for itself: as many as sockets wake it at once, 16 MB. */
  private static final int MAX_POOLED = 1_024;

  private static final int MAX_POOLED_BY_THREAD = 64;

  private final Relay relay;
  private final Sockets sockets;
  private final Undertow undertow;

  /**
   * A server that does not listen yet.
   *
   * @param elsewhere by which addresses other machines reach this server, as it is at the moment
   */
  public WebServer(
      Listen listen,
      Page page,
      Relay relay,
      Limits limits,
      Origins origins,
      Function<WebServer, List<String>> elsewhere) {
    this.relay = relay;
    this.sockets = new Sockets(relay, limits);
    HttpHandler socket = new SocketHandshake(origins, relay, sockets);
    HttpHandler files = new PageHandler(page);
    HttpHandler router =
        new Router(
            files,
            socket,
            new HealthHandler(relay),
            new ElsewhereHandler(() -> elsewhere.apply(this)),
            trust(listen.https(), files),
            new ChallengeHandler(listen.challenges()));
    HttpHandler bodiless = new WithoutContent(secured(listen.https(), router));
    HttpHandler guarded = new SecurityHeaders(bodiless);
    HttpHandler timely = new ResponseDeadline(limits.of(Limit.RESPONSE_SECONDS), guarded);
    this.undertow = undertow(listen, new ForwardedHandler(listen.trustedProxies(), timely));
  }

  private HttpHandler trust(@Nullable Https https, HttpHandler otherwise) {
    return https == null || https.trust() == null
        ? otherwise
        : new TrustHandler(https.trust(), this::httpsPort);
  }

  private HttpHandler secured(@Nullable Https https, HttpHandler next) {
    if (https == null) {
      return next;
    }
    HttpHandler redirect = new HttpsRedirect(this::httpsPort, next);
    return https.lasting() ? new StrictTransport(redirect) : redirect;
  }

  private static Undertow undertow(Listen listen, HttpHandler handler) {
    Undertow.Builder builder =
        Undertow.builder()
            .addHttpListener(listen.port(), listen.host())
            .setHandler(handler)
            .setIoThreads(Runtime.getRuntime().availableProcessors())
            .setByteBufferPool(buffers())
            // Nothing here blocks, so that these threads only stand by.
            .setWorkerThreads(1)
            .setServerOption(UndertowOptions.MAX_HEADER_SIZE, MAX_HEADER_BYTES)
            .setServerOption(UndertowOptions.MAX_HEADERS, MAX_HEADERS)
            .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_TIMEOUT_MILLIS)
            .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_TIMEOUT_MILLIS);
    Https https = listen.https();
    if (https != null) {
      builder.addListener(listener(listen.host(), https));
    }
    return builder.build();
  }

  /** Undertow's own choice would free, and allocate anew, whatever exceeds four a thread. */
  private static ByteBufferPool buffers() {
    return new DefaultByteBufferPool(true, BUFFER_BYTES, MAX_POOLED, MAX_POOLED_BY_THREAD);
  }

  private static Undertow.ListenerBuilder listener(String host, Https https) {
    return new Undertow.ListenerBuilder()
        .setType(Undertow.ListenerType.HTTPS)
        .setHost(host)
        .setPort(https.port())
        .setSslContext(https.context())
        .setOverrideSocketOptions(
            OptionMap.builder()
                .setSequence(
                    Options.SSL_ENABLED_PROTOCOLS, https.protocols().toArray(String[]::new))
                .setSequence(
                    Options.SSL_ENABLED_CIPHER_SUITES, https.cipherSuites().toArray(String[]::new))
                .getMap());
  }

  /** Loads libraries that {@link #start} needs; may be called at any time on any thread. */
  public static void preload() {
    WithoutJmx.load();
  }

  /**
   * Begins to listen.
   *
   * @throws IOException if the host or a port cannot be had; what it took it keeps until the end of
   *     the process, since Undertow cannot be stopped then
   */
  public void start() throws IOException {
    try {
      WithoutJmx.start(undertow);
    } catch (RuntimeException e) {
      IOException cause = causeIn(e);
      if (cause == null) {
        throw e;
      }
      throw cause;
    }
  }

  private static @Nullable IOException causeIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException known) {
        return known;
      }
    }
    return null;
  }

  /** The port that it listens on for http. */
  public int port() {
    return port(0);
  }

  /** The port that it listens on for https, if it does. */
  public int httpsPort() {
    return port(1);
  }

  private int port(int listener) {
    return ((InetSocketAddress) undertow.getListenerInfo().get(listener).getAddress()).getPort();
  }

  /** Tells every client that the server goes away, and stops. */
  public void stop() throws InterruptedException {
    relay.shutdown();
    sockets.awaitClosed(CLOSING_MILLIS);
    undertow.stop();
  }
}
