package realtimeweb.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;

/**
 * A link whose # was encoded on its way, such as {@code /%23team-lunch}: the browser is led to the
 * page, with what was meant to be the fragment as its fragment. The server has seen it by then.
 */
final class EncodedFragment {
  private static final String HASH = "%23";

  private EncodedFragment() {}

  /** Leads on if this is such a link to one of the pages; else does nothing and returns false. */
  static boolean leadOn(HttpServerExchange exchange, Page pages) {
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

  /** Relative, for a proxy may serve the page under another path. */
  private static String wayUp(String fragment) {
    return "./" + "../".repeat((int) fragment.chars().filter(c -> c == '/').count());
  }
}
