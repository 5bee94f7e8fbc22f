package realtimeweb.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Answers that are one sentence for a person. */
final class Plain {
  private Plain() {}

  static void send(HttpServerExchange exchange, int status, String sentence) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=utf-8");
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    exchange.getResponseSender().send(sentence + "\n");
  }
}
