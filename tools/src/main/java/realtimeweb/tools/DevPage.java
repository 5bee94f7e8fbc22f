package realtimeweb.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Serves the latest page from the source tree, and makes open pages reload. */
final class DevPage {
  private final DevFiles files;
  private final HttpServer server;
  private final List<OutputStream> watchers = new CopyOnWriteArrayList<>();

  DevPage(DevTree tree) throws IOException {
    files = new DevFiles(tree);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::file);
    server.createContext("/reload", this::watch);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  void reload() {
    watchers.removeIf(watcher -> !told(watcher));
  }

  private static boolean told(OutputStream watcher) {
    try {
      watcher.write("data: reload\n\n".getBytes(UTF_8));
      watcher.flush();
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private void watch(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    watchers.add(exchange.getResponseBody());
  }

  private void file(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<Path> file = files.find(exchange.getRequestURI().getPath());
      if (file.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.getResponseHeaders().set("Content-Type", DevFiles.type(file.get()));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(DevFiles.bytes(file.get()));
      }
    }
  }
}
