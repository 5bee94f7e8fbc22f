package realtimeweb.endtoend.stage.program;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers at the server's address while it is away, to whatever is asked. */
public final class StandIn implements AutoCloseable {
  private final HttpServer server;

  /** Listens at {@code localhost}, and gives that status and that page to everybody. */
  public StandIn(int port, int status, String page) throws IOException {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
