package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The page about trusting the local certificate authority, and the authority's certificate. */
public final class TrustHandler implements HttpHandler {
  private static final List<String> LANGUAGES = List.of("en", "vi");

  private final Supplier<Https.Trust> trust;
  private final IntSupplier httpsPort;

  public TrustHandler(Supplier<Https.Trust> trust, IntSupplier httpsPort) {
    this.trust = trust;
    this.httpsPort = httpsPort;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getResponseHeaders();
    headers.put(Headers.CACHE_CONTROL, "no-store");
    switch (exchange.getRequestPath()) {
      case "/trust/ca.crt" -> {
        // With this type Android, iOS and Firefox offer to install it.
        headers.put(Headers.CONTENT_TYPE, "application/x-x509-ca-cert");
        headers.put(Headers.CONTENT_DISPOSITION, "attachment; filename=\"realtimeweb-ca.crt\"");
        exchange.getResponseSender().send(ByteBuffer.wrap(trust.get().certificate()));
      }
      case "/trust.css" -> send(exchange, "text/css;charset=utf-8", resource("trust.css"));
      default -> send(exchange, "text/html;charset=utf-8", page(exchange));
    }
  }

  private String page(HttpServerExchange exchange) {
    String host = HostAndPort.host(exchange.getRequestHeaders().getFirst(Headers.HOST));
    String address =
        HttpsRedirect.address(Objects.requireNonNullElse(host, "localhost"), httpsPort.getAsInt());
    return resource("trust." + language(exchange) + ".html")
        .replace("{fingerprint}", trust.get().fingerprint().replace(":", ":<wbr>"))
        .replace("{address}", address + "/");
  }

  /** The language of a link of the page, otherwise the browser's first supported one. */
  private static String language(HttpServerExchange exchange) {
    Deque<String> asked = exchange.getQueryParameters().get("lang");
    if (asked != null && LANGUAGES.contains(asked.getFirst())) {
      return asked.getFirst();
    }
    String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
    for (String range : Objects.requireNonNullElse(accepted, "").split(",", -1)) {
      String tag = range.strip().toLowerCase(Locale.ROOT).replaceFirst("[-;].*", "");
      if (LANGUAGES.contains(tag)) {
        return tag;
      }
    }
    return LANGUAGES.get(0);
  }

  private static void send(HttpServerExchange exchange, String type, String text) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.getResponseHeaders().put(Headers.VARY, Headers.ACCEPT_LANGUAGE_STRING);
    exchange.getResponseSender().send(text);
  }

  private static String resource(String name) {
    try (InputStream in = TrustHandler.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
