package realtimeweb.endtoend.stage.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only where the same search finds what is there. */
class RecordingProxyTest {
  private static final String SECRET = "dưới gốc đa";

  private final EchoServer echo = new EchoServer();
  private final RecordingProxy proxy = RecordingProxy.before(echo.port());

  @AfterEach
  void stop() throws Exception {
    proxy.close();
    echo.close();
  }

  @Test
  void hearsThroughTheClientsMask() throws Exception {
    assertEquals("the tiger sleeps", echoed("the tiger sleeps"));
    assertTrue(proxy.heard("tiger sleeps"));
    assertTrue(proxy.told().contains("the tiger sleeps"));
    assertFalse(proxy.heard("tiger wakes"));
  }

  @Test
  void hearsBase64AfterAnyNumberOfBytes() throws Exception {
    for (String before : new String[] {"", "x", "xy", "xyz"}) {
      try (RecordingProxy fresh = RecordingProxy.before(echo.port())) {
        assertFalse(fresh.heard(SECRET));
        byte[] hidden = (before + SECRET + before + "?").getBytes(StandardCharsets.UTF_8);
        echoed(fresh, "{\"sealed\":\"" + Base64.getEncoder().encodeToString(hidden) + "\"}");
        assertTrue(fresh.heard(SECRET), "after " + before);
      }
    }
  }

  @Test
  void hearsTheEndOfLongMessages() throws Exception {
    for (int length : new int[] {100, 1_000, 70_000}) {
      String end = "the end of " + length;
      assertEquals("x".repeat(length) + end, echoed("x".repeat(length) + end));
      assertTrue(proxy.heard(end));
    }
  }

  @Test
  void refusesToSearchForWhatCouldTurnUpByChance() {
    assertThrows(IllegalArgumentException.class, () -> proxy.heard("Lan"));
  }

  private String echoed(String text) throws Exception {
    return echoed(proxy, text);
  }

  private static String echoed(RecordingProxy proxy, String text) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    WebSocket socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(proxy.url().replace("http:", "ws:")), collecting(answer))
            .get(60, TimeUnit.SECONDS);
    socket.sendText(text, true).get(60, TimeUnit.SECONDS);
    String whole = answer.get(60, TimeUnit.SECONDS);
    socket.abort();
    return whole;
  }

  private static WebSocket.Listener collecting(CompletableFuture<String> answer) {
    StringBuilder text = new StringBuilder();
    return new WebSocket.Listener() {
      @Override
      public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
          answer.complete(text.toString());
        }
        socket.request(1);
        return CompletableFuture.completedFuture(part);
      }
    };
  }
}
