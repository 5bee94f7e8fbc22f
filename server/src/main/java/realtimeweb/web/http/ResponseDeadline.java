package realtimeweb.web.http;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import realtimeweb.protocol.Nullable;

/** Closes a connection whose client does not read a response in time, unless it is upgraded. */
public final class ResponseDeadline implements HttpHandler {
  private final int seconds;
  private final HttpHandler next;

  public ResponseDeadline(int seconds, HttpHandler next) {
    this.seconds = seconds;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    Wait wait = new Wait();
    // Before next: an exchange that has ended accepts no listener, and it may end at any time.
    exchange.addExchangeCompleteListener(wait);
    try {
      next.handleRequest(exchange);
    } finally {
      wait.begin(exchange, seconds);
    }
  }

  /** For the end of one exchange, on its own thread. */
  private static final class Wait implements ExchangeCompletionListener {
    private @Nullable XnioExecutor.Key deadline;
    private boolean over;

    /** Most responses are written to the kernel by now, and need no deadline. */
    void begin(HttpServerExchange exchange, int seconds) {
      if (!over) {
        deadline =
            exchange
                .getIoThread()
                .executeAfter(
                    () -> IoUtils.safeClose(exchange.getConnection()), seconds, TimeUnit.SECONDS);
      }
    }

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener nextListener) {
      over = true;
      if (deadline != null) {
        deadline.remove();
      }
      nextListener.proceed();
    }
  }
}
