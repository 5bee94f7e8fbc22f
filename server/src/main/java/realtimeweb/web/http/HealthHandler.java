package realtimeweb.web.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.stream.Collectors;
import realtimeweb.relay.Relay;

/** Status, version and counters of the server as JSON; no data about people except numbers. */
public final class HealthHandler implements HttpHandler {
  private final Relay relay;

  public HealthHandler(Relay relay) {
    this.relay = relay;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    exchange.getResponseSender().send(json());
  }

  private String json() {
    String counters =
        relay.counters().byName().entrySet().stream()
            .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
            .collect(Collectors.joining(","));
    Version version = Version.running();
    return "{\"status\":\"ok\",\"version\":\""
        + version.number()
        + "\",\"commit\":\""
        + version.commit()
        + "\",\"connections\":"
        + relay.connectionCount()
        + ",\"rooms\":"
        + relay.roomCount()
        + ",\"counters\":{"
        + counters
        + "}}";
  }
}
