package realtimeweb.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import realtimeweb.json.JacksonCodec;
import realtimeweb.relay.Relay;
import realtimeweb.relay.environment.RelayEnvironment;
import realtimeweb.relay.environment.RoomConfiguration;
import realtimeweb.relay.limits.Limits;
import realtimeweb.web.http.ContentCoding;
import realtimeweb.web.http.Page;
import realtimeweb.web.http.StaticFile;
import realtimeweb.web.socket.Origins;

/** The real server on a free port, with a small page and a clock that stands still. */
final class TestServer implements AutoCloseable {
  static final List<String> ELSEWHERE = List.of("https://192.0.2.7:8443");
  static final String SCRIPT = "/app-0123456789abcdef.js";

  final AtomicLong clock = new AtomicLong();
  final Relay relay;
  final int port;
  private final WebServer server;

  TestServer(Limits limits, String... allowedOrigins) throws IOException {
    this(limits, ListenConfiguration.plainly("localhost", 0), allowedOrigins);
  }

  TestServer(Limits limits, ListenConfiguration listen, String... allowedOrigins)
      throws IOException {
    Map<String, Long> ids = new ConcurrentHashMap<>();
    relay =
        new Relay(
            new RelayEnvironment(limits, clock::get, (event, facts) -> {}, new JacksonCodec()),
            new RoomConfiguration(
                (room, ticket) -> ids.computeIfAbsent(room + ticket, absent -> ids.size() + 1L),
                (id, host) -> List.of(),
                120));
    Origins origins = new Origins(List.of(allowedOrigins));
    server = new WebServer(listen, page(), relay, limits, origins, running -> ELSEWHERE);
    server.start();
    port = server.port();
  }

  private static Page page() {
    return new Page(
        List.of(
            file("/", "text/html;charset=utf-8", false, "<!doctype html><title>page</title>"),
            file(
                "/doctor",
                "text/html;charset=utf-8",
                false,
                "<!doctype html><title>doctor</title>"),
            file(SCRIPT, "text/javascript;charset=utf-8", true, "export const answer = 42;"),
            file("/sw.js", "text/javascript;charset=utf-8", false, "// keeps its name"),
            file("/manifest.webmanifest", "application/manifest+json", false, "{}"),
            new StaticFile(
                "/dot-0123456789abcdef.png",
                "image/png",
                true,
                "0123456789abcdef",
                Map.of(ContentCoding.IDENTITY, bytes("png")))));
  }

  private static StaticFile file(String path, String type, boolean unchanging, String text) {
    return new StaticFile(
        path,
        type,
        unchanging,
        "0123456789abcdef",
        Map.of(
            ContentCoding.IDENTITY, bytes(text),
            ContentCoding.GZIP, bytes("gzip of " + path),
            ContentCoding.BR, bytes("brotli of " + path)));
  }

  private static ByteBuffer bytes(String text) {
    return StaticFile.direct(text.getBytes(StandardCharsets.UTF_8));
  }

  int httpsPort() {
    return server.httpsPort();
  }

  String origin() {
    return "http://localhost:" + port;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
