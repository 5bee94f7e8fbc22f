package realtimeweb.web.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * A link whose # was percent-encoded on its way, such as {@code /%23team-lunch}: the browser is
 * redirected to the page with the intended fragment, which the server has seen by then.
 */
final class EncodedFragment {
  private static final String HASH = "%23";

  private EncodedFragment() {}

  /** Redirects such a link to one of the pages; otherwise does nothing and returns false. */
  static boolean redirect(HttpServerExchange exchange, Page pages) {
    String path = exchange.isHostIncludedInRequestURI() ? "" : exchange.getRequestURI();
    int hash = path.indexOf(HASH);
    if (hash < 0 || pages.at(path.substring(0, hash)) == null) {
      return false;
    }
    String fragment = path.substring(hash + HASH.length());
    String page = path.substring(path.lastIndexOf('/', hash) + 1, hash);
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    exchange.getResponseHeaders().put(Headers.LOCATION, wayUp(fragment) + page + "#" + fragment);
    exchange.setStatusCode(StatusCodes.TEMPORARY_REDIRECT).endExchange();
    return true;
  }

  /** Relative, since a proxy may serve the page under another path. */
  private static String wayUp(String fragment) {
    return "./" + "../".repeat((int) fragment.chars().filter(c -> c == '/').count());
  }
}
