package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.List;

/** Serves the files of the page from memory, in the best coding that the browser accepts. */
public final class PageHandler implements HttpHandler {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_FIRST = "no-cache";

  private final Page page;

  public PageHandler(Page page) {
    this.page = page;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    StaticFile file = page.at(exchange.getRequestPath());
    if (file != null) {
      send(exchange, file);
    } else if (!EncodedFragment.redirect(exchange, page)) {
      PlainText.send(exchange, StatusCodes.NOT_FOUND, nothing(exchange.getRequestPath()));
    }
  }

  private String nothing(String path) {
    String last = path.substring(path.lastIndexOf('/'));
    boolean below = !last.equals(path) && (page.at(last) != null || Router.isOwn(last));
    return "There is nothing at this address."
        + (below
            ? " A proxy that serves this under a path must take the path away before it asks here."
            : "");
  }

  private static void send(HttpServerExchange exchange, StaticFile file) {
    List<String> accepted = values(exchange, Headers.ACCEPT_ENCODING_STRING);
    ContentCoding encoding = ContentCoding.choose(accepted, file.bodies().keySet());
    describe(exchange.getResponseHeaders(), file, encoding);
    if (hasAlready(values(exchange, Headers.IF_NONE_MATCH_STRING), file.tag(encoding))) {
      exchange.setStatusCode(StatusCodes.NOT_MODIFIED).endExchange();
    } else {
      sendBody(exchange, file, encoding);
    }
  }

  private static void describe(HeaderMap headers, StaticFile file, ContentCoding encoding) {
    headers.put(Headers.ETAG, file.tag(encoding));
    headers.put(Headers.CACHE_CONTROL, file.unchanging() ? FOREVER : ASK_FIRST);
    headers.put(Headers.VARY, Headers.ACCEPT_ENCODING_STRING);
  }

  private static void sendBody(
      HttpServerExchange exchange, StaticFile file, ContentCoding encoding) {
    HeaderMap headers = exchange.getResponseHeaders();
    headers.put(Headers.CONTENT_TYPE, file.mediaType());
    if (encoding != ContentCoding.IDENTITY) {
      headers.put(Headers.CONTENT_ENCODING, encoding.token());
    }
    ByteBuffer body = file.body(encoding);
    headers.put(Headers.CONTENT_LENGTH, body.remaining());
    if (exchange.getRequestMethod().equals(Methods.HEAD)) {
      exchange.endExchange();
    } else {
      exchange.getResponseSender().send(body);
    }
  }

  /** If-None-Match (RFC 9110 section 13.1.2) compares weakly. */
  private static boolean hasAlready(List<String> ifNoneMatch, String tag) {
    return ifNoneMatch.stream()
        .flatMap(header -> List.of(header.split(",", -1)).stream())
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }

  private static List<String> values(HttpServerExchange exchange, String header) {
    List<String> values = exchange.getRequestHeaders().get(header);
    return values == null ? List.of() : values;
  }
}
