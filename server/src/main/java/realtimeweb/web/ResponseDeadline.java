package realtimeweb.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Closes the connection of whoever does not read a response in time. An upgrade ends the wait. */
final class ResponseDeadline implements HttpHandler {
  private final int seconds;
  private final HttpHandler next;

  ResponseDeadline(int seconds, HttpHandler next) {
    this.seconds = seconds;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    try {
      next.handleRequest(exchange);
    } finally {
      // Most responses are with the kernel by now.
      if (!exchange.isComplete()) {
        await(exchange);
      }
    }
  }

  private void await(HttpServerExchange exchange) {
    XnioExecutor.Key deadline =
        exchange
            .getIoThread()
            .executeAfter(
                () -> IoUtils.safeClose(exchange.getConnection()), seconds, TimeUnit.SECONDS);
    exchange.addExchangeCompleteListener(
        (ended, nextListener) -> {
          deadline.remove();
          nextListener.proceed();
        });
  }
}
