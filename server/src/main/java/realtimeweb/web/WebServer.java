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
import realtimeweb.web.http.ChallengeHandler;
import realtimeweb.web.http.ElsewhereHandler;
import realtimeweb.web.http.ForwardedHandler;
import realtimeweb.web.http.HealthHandler;
import realtimeweb.web.http.Https;
import realtimeweb.web.http.HttpsRedirect;
import realtimeweb.web.http.Page;
import realtimeweb.web.http.PageHandler;
import realtimeweb.web.http.RequestBodyRejection;
import realtimeweb.web.http.ResponseDeadline;
import realtimeweb.web.http.Router;
import realtimeweb.web.http.SecurityHeaders;
import realtimeweb.web.http.StrictTransport;
import realtimeweb.web.http.TrustHandler;
import realtimeweb.web.socket.OpenWebSockets;
import realtimeweb.web.socket.Origins;
import realtimeweb.web.socket.WebSocketHandshake;

/** HTTP and WebSocket: the page at /, the relay at /ws, /health and /elsewhere. */
public final class WebServer {
  private static final int MAX_HEADER_BYTES = 16 * 1024;
  private static final int MAX_HEADERS = 100;
  private static final int PARSE_TIMEOUT_MILLIS = 10_000;
  private static final int IDLE_TIMEOUT_MILLIS = 60_000;
  private static final long CLOSING_MILLIS = 2_000;

  private static final int BUFFER_BYTES = 1 << 14;

  /** Shared buffers, 16 MB: as many as sockets become readable at once. */
  private static final int MAX_POOLED = 1_024;

  private static final int MAX_POOLED_BY_THREAD = 64;

  private final Relay relay;
  private final OpenWebSockets sockets;
  private final Undertow undertow;

  /**
   * A server that does not listen yet.
   *
   * @param elsewhere the current addresses at which other machines reach this server
   */
  public WebServer(
      ListenConfiguration listen,
      Page page,
      Relay relay,
      Limits limits,
      Origins origins,
      Function<WebServer, List<String>> elsewhere) {
    this.relay = relay;
    this.sockets = new OpenWebSockets(relay, limits);
    HttpHandler socket = new WebSocketHandshake(origins, relay, sockets);
    HttpHandler files = new PageHandler(page);
    HttpHandler router =
        new Router(
            files,
            socket,
            new HealthHandler(relay),
            new ElsewhereHandler(() -> elsewhere.apply(this)),
            trust(listen.https(), files),
            new ChallengeHandler(listen.challenges()));
    HttpHandler withoutBodies = new RequestBodyRejection(secured(listen.https(), router));
    HttpHandler guarded = new SecurityHeaders(withoutBodies);
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

  private static Undertow undertow(ListenConfiguration listen, HttpHandler handler) {
    Undertow.Builder builder =
        Undertow.builder()
            .addHttpListener(listen.port(), listen.host())
            .setHandler(handler)
            .setIoThreads(Runtime.getRuntime().availableProcessors())
            .setByteBufferPool(buffers())
            // Nothing here blocks, so these threads are idle.
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

  /** Undertow's default pool frees, and allocates anew, all buffers beyond four a thread. */
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

  /** Loads the libraries that {@link #start} needs; thread safe. */
  public static void preload() {
    XnioWithoutJmx.load();
  }

  /**
   * Begins to listen.
   *
   * @throws IOException if the host or a port is not available; ports that were bound before stay
   *     bound until the process ends, since Undertow cannot be stopped then
   */
  public void start() throws IOException {
    try {
      XnioWithoutJmx.start(undertow);
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

  /** The port for http. */
  public int port() {
    return port(0);
  }

  /** The port for https; only if there is one. */
  public int httpsPort() {
    return port(1);
  }

  private int port(int listener) {
    return ((InetSocketAddress) undertow.getListenerInfo().get(listener).getAddress()).getPort();
  }

  /** Tells every client that the server stops, and stops. */
  public void stop() throws InterruptedException {
    relay.shutdown();
    sockets.awaitClosed(CLOSING_MILLIS);
    undertow.stop();
  }
}
