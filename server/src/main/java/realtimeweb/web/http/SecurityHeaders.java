package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import realtimeweb.protocol.Nullable;

/** Adds the headers that restrict a browser to what the page needs. */
public final class SecurityHeaders implements HttpHandler {
  private static final HttpString CSP = new HttpString("Content-Security-Policy");
  private static final HttpString PERMISSIONS = new HttpString("Permissions-Policy");
  static final HttpString OPENER = new HttpString("Cross-Origin-Opener-Policy");
  private static final HttpString RESOURCE = new HttpString("Cross-Origin-Resource-Policy");
  private static final HttpString REFERRER = new HttpString("Referrer-Policy");
  private static final HttpString SNIFFING = new HttpString("X-Content-Type-Options");

  private static final String ALLOWED_FEATURES =
      "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), "
          + "screen-wake-lock=(self), autoplay=(self), clipboard-write=(self), ";
  private static final String DENIED_FEATURES =
      "accelerometer=(), clipboard-read=(), encrypted-media=(), geolocation=(), "
          + "gyroscope=(), hid=(), idle-detection=(), magnetometer=(), midi=(), "
          + "payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()";

  private final HttpHandler next;

  public SecurityHeaders(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getResponseHeaders();
    String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
    headers.put(CSP, contentSecurityPolicy(HostAndPort.canonical(host)));
    headers.put(PERMISSIONS, ALLOWED_FEATURES + DENIED_FEATURES);
    headers.put(OPENER, "same-origin");
    headers.put(RESOURCE, "same-origin");
    headers.put(REFERRER, "no-referrer");
    headers.put(SNIFFING, "nosniff");
    next.handleRequest(exchange);
  }

  /** {@code host} must be canonical, so that no request can inject a policy. */
  public static String contentSecurityPolicy(@Nullable String host) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        + "media-src 'self' blob:; connect-src 'self'"
        + webSocketSources(host)
        + "; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'";
  }

  /** For Safari before 15.4, where 'self' does not cover WebSockets. */
  private static String webSocketSources(@Nullable String host) {
    return host == null || !HostAndPort.isNameable(host) ? "" : " ws://" + host + " wss://" + host;
  }
}
