package realtimeweb.web.http;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/**
 * Rejects requests with content (RFC 9110 section 6.4): the server takes no uploads. The response
 * is immediate, the content is not read, and the connection closes.
 */
public final class RequestBodyRejection implements HttpHandler {
  private final HttpHandler next;

  public RequestBodyRejection(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getRequestHeaders();
    if (headers.contains(Headers.TRANSFER_ENCODING)) {
      ofUnknownLength(exchange);
    } else if (exchange.getRequestContentLength() > 0) {
      refuse(exchange);
    } else {
      next.handleRequest(exchange);
    }
  }

  /** Some proxies announce content that turns out to be empty. */
  private void ofUnknownLength(HttpServerExchange exchange) throws Exception {
    StreamSourceChannel content =
        exchange.getRequestHeaders().contains(Headers.EXPECT) ? null : exchange.getRequestChannel();
    int read = content == null ? 1 : content.read(ByteBuffer.allocate(1));
    if (content == null || read > 0) {
      refuse(exchange);
    } else if (read < 0) {
      next.handleRequest(exchange);
    } else {
      content.getReadSetter().set(more -> resume(exchange, more));
      content.resumeReads();
    }
  }

  private void resume(HttpServerExchange exchange, StreamSourceChannel content) {
    try {
      int read = content.read(ByteBuffer.allocate(1));
      if (read != 0) {
        content.suspendReads();
        exchange.dispatch(SameThreadExecutor.INSTANCE, read < 0 ? next : this::refuse);
      }
    } catch (IOException e) {
      // The content is not chunked as announced.
      IoUtils.safeClose(exchange.getConnection());
    }
  }

  private void refuse(HttpServerExchange exchange) throws Exception {
    Connectors.terminateRequest(exchange);
    exchange.setPersistent(false);
    HttpString method = exchange.getRequestMethod();
    if (method.equals(Methods.GET) || method.equals(Methods.HEAD)) {
      PlainText.send(
          exchange,
          StatusCodes.REQUEST_ENTITY_TOO_LARGE,
          "This server takes no content; send the request without a body.");
    } else {
      next.handleRequest(exchange);
    }
  }
}
