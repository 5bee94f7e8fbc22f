package realtimeweb.endtoend.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.RawSocket;

/** The jar as its operator knows it. */
class ServerIT {
  private static final int GOING_AWAY = 1001;

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void helpTellsTheFlags() {
    Jar.Ended help = Jar.run("--help");
    assertEquals(0, help.status(), help.output());
    assertTrue(help.output().contains("--port"), help.output());
    assertTrue(help.output().contains("--rotation-seconds"), help.output());
  }

  @Test
  void commandLineAndHealthTellTheManifestsVersionAndCommit() throws Exception {
    Jar.Ended version = Jar.run("--version");
    assertEquals(0, version.status(), version.output());
    Matcher line =
        Pattern.compile(
                "RealtimeWeb (\\d+\\.\\d+\\.\\d+\\S*) \\(commit ([0-9a-f]{12}(-dirty)?|unknown)\\)\\n")
            .matcher(version.output());
    assertTrue(line.matches(), version.output());
    String number = line.group(1);
    String commit = line.group(2);
    assertEquals(number + "+" + commit, Jar.manifest().getValue("Implementation-Version"));
    String told = "\"version\":\"" + number + "\",\"commit\":\"" + commit + "\"";
    String health = health(stage.server());
    assertTrue(health.contains(told), health);
  }

  @ParameterizedTest
  @CsvSource({"--port, 99999", "--port, seven", "--rotation-seconds, 1", "--nonsense, 1"})
  void aWrongFlagIsOneSentence(String flag, String value) {
    Jar.Ended ended = Jar.run(flag, value);
    assertEquals(2, ended.status(), ended.output());
    assertEquals(1, ended.output().strip().lines().count(), ended.output());
    assertTrue(ended.output().contains(flag), ended.output());
  }

  private static String health(Jar jar) throws IOException, InterruptedException {
    HttpResponse<String> health =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(jar.url() + "/health")).build(),
                BodyHandlers.ofString());
    assertEquals(200, health.statusCode());
    return health.body();
  }

  @Test
  void aStopTellsEverybodyConnected() throws Exception {
    Jar jar = stage.server();
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Origin", jar.url())
        .buildAsync(URI.create("ws://localhost:" + jar.port() + Jar.SOCKET_PATH), told(closed))
        .get(60, TimeUnit.SECONDS);
    jar.close();
    assertEquals(GOING_AWAY, closed.get(60, TimeUnit.SECONDS));
  }

  @Test
  void aStrangePageMayNotConnect() {
    Jar jar = stage.server();
    String answer = RawSocket.request(jar.port(), Jar.SOCKET_PATH, "https://elsewhere.example");
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
  }

  @Test
  void garbageInsteadOfHttpEndsTheConnectionAlone() throws IOException, InterruptedException {
    Jar jar = stage.server();
    try (RawSocket garbage = RawSocket.connect(jar.port(), Jar.SOCKET_PATH)) {
      garbage.send("\0\1\2 this is no frame".getBytes(StandardCharsets.ISO_8859_1));
      garbage.readToEnd();
    }
    health(jar);
  }

  private static WebSocket.Listener told(CompletableFuture<Integer> closed) {
    return new WebSocket.Listener() {
      @Override
      public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.complete(status);
        return CompletableFuture.completedFuture(reason);
      }

      @Override
      public void onError(WebSocket socket, Throwable error) {
        closed.completeExceptionally(error);
      }
    };
  }
}
