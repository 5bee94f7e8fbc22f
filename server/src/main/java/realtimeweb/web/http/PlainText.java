package realtimeweb.web.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Responses that are one sentence for a person. */
public final class PlainText {
  private PlainText() {}

  public static void send(HttpServerExchange exchange, int status, String sentence) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=utf-8");
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    exchange.getResponseSender().send(sentence + "\n");
  }
}
