package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/** Answers http-01 challenges of an ACME server (RFC 8555 section 8.3). */
public final class ChallengeHandler implements HttpHandler {
  static final String PATH = "/.well-known/acme-challenge/";

  private final ChallengeAnswers challenges;

  public ChallengeHandler(ChallengeAnswers challenges) {
    this.challenges = challenges;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    String answer = challenges.to(exchange.getRequestPath().substring(PATH.length()));
    if (answer == null) {
      PlainText.send(exchange, StatusCodes.NOT_FOUND, "There is nothing at this address.");
    } else {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/octet-stream");
      exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
      exchange.getResponseSender().send(answer);
    }
  }
}
