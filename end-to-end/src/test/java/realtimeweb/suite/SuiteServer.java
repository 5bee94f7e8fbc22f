package realtimeweb.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Serves the compiled suite under the product's content security policy, and hears its outcomes.
 */
final class SuiteServer implements AutoCloseable {
  private static final String PAGE = "<!doctype html><script type=module src=/boot.js></script>";
  private static final String BOOT =
      "import {main} from './suite.js'; main([], error => {"
          + " if (error) fetch('/result', {method: 'POST', body: 'Suite.main\\n' + error.message})"
          + "   .then(() => fetch('/done', {method: 'POST', body: ''})); });";

  private final Path script;
  private final JvmHalf jvm = new JvmHalf();
  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private final Semaphore done = new Semaphore(0);
  private final HttpServer server;

  SuiteServer(Path script) throws IOException {
    this.script = script;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Waits a second for the page to have run its part of the suite; false if it has not. */
  boolean awaitDone() throws InterruptedException {
    return done.tryAcquire(1, TimeUnit.SECONDS);
  }

  /** By test, what went wrong, or nothing. */
  synchronized Map<String, String> outcomes() {
    return new LinkedHashMap<>(outcomes);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      reply(exchange, "text/plain", heard(path, body).getBytes(StandardCharsets.UTF_8));
    } else if (path.equals("/suite.js")) {
      reply(exchange, "text/javascript", Files.readAllBytes(script));
    } else if (path.equals("/boot.js")) {
      reply(exchange, "text/javascript", BOOT.getBytes(StandardCharsets.UTF_8));
    } else {
      reply(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String heard(String path, String body) {
    if (path.equals("/result")) {
      String[] nameAndOutcome = body.split("\n", 2);
      synchronized (this) {
        outcomes.put(nameAndOutcome[0], nameAndOutcome[1]);
      }
      return "";
    }
    if (path.equals("/done")) {
      done.release();
      return "";
    }
    try {
      return jvm.answer(path, body);
    } catch (Exception e) {
      return "wrong: " + e;
    }
  }

  private static void reply(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'self'; script-src 'self'");
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
