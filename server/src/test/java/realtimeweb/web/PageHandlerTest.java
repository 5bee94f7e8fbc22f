package realtimeweb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.relay.limits.Limits;

class PageHandlerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(Limits.defaults());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageIsAskedForAnewEachTime() throws Exception {
    var answer = get("/");
    assertEquals(200, answer.statusCode());
    assertEquals("<!doctype html><title>page</title>", answer.body());
    assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
  }

  @Test
  void theDoctorIsAPageOfItsOwn() throws Exception {
    var answer = get("/doctor");
    assertEquals(200, answer.statusCode());
    assertEquals("<!doctype html><title>doctor</title>", answer.body());
    assertEquals(
        header(get("/"), "Content-Security-Policy"), header(answer, "Content-Security-Policy"));
    assertEquals(404, get("/doctor/").statusCode());
  }

  @Test
  void anAssetWithItsHashInItsNameIsKeptForAYear() throws Exception {
    var answer = get(TestServer.SCRIPT);
    assertEquals("export const answer = 42;", answer.body());
    assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
  }

  @ParameterizedTest
  @CsvSource({
    "/sw.js, text/javascript;charset=utf-8",
    "/manifest.webmanifest, application/manifest+json",
  })
  void whatKeepsItsNameIsAskedForAnewEachTime(String path, String type) throws Exception {
    var answer = get(path);
    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "Content-Type"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "gzip | gzip",
        "br;q=0, gzip;q=0.5 | gzip",
        "BR;q=1.0 | br",
        "br;q=0.000 | ",
        "brotli | ",
        "identity | ",
      })
  void theBestEncodingThatTheBrowserReadsIsSent(String accepted, String chosen) throws Exception {
    var answer = get(TestServer.SCRIPT, "Accept-Encoding", accepted);
    assertEquals(chosen, answer.headers().firstValue("Content-Encoding").orElse(null));
    assertEquals("Accept-Encoding", header(answer, "Vary"));
    assertEquals("" + answer.body().length(), header(answer, "Content-Length"));
    assertEquals("text/javascript;charset=utf-8", header(answer, "Content-Type"));
  }

  @Test
  void whatIsNotCompressedIsSentAsItIs() throws Exception {
    var answer = get("/dot-0123456789abcdef.png", "Accept-Encoding", "br, gzip");
    assertEquals("png", answer.body());
    assertEquals("image/png", header(answer, "Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void whatTheBrowserHasIsNotSentAgain(String form) throws Exception {
    String tag = header(get("/"), "ETag");
    var answer = get("/", "If-None-Match", form.replace("%s", tag));
    assertEquals(304, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(tag, header(answer, "ETag"));
    assertEquals("no-cache", header(answer, "Cache-Control"));
  }

  @Test
  void encodingsHaveTagsOfTheirOwn() throws Exception {
    String tag = header(get("/"), "ETag");
    var answer = get("/", "If-None-Match", tag, "Accept-Encoding", "br");
    assertEquals(200, answer.statusCode());
    assertEquals("brotli of /", answer.body());
  }

  @Test
  void headIsTheAnswerWithoutItsBody() throws Exception {
    var answer = send(request("/").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals("34", header(answer, "Content-Length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/index.html",
        "/doctor.html",
        "/files.txt",
        "/app.js.br",
        "/../page",
        "/%2e%2e/x"
      })
  void whatIsNotThereIsSaidInASentence(String path) throws Exception {
    var answer = get(path);
    assertEquals(404, answer.statusCode());
    assertEquals("There is nothing at this address.\n", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/call/", "/call/ws", "/a/b/doctor", "/call/health"})
  void aProxyThatKeepsItsPathIsTold(String path) throws Exception {
    var answer = get(path);
    assertEquals(404, answer.statusCode());
    assertEquals(
        "There is nothing at this address. A proxy that serves this under a path must take the"
            + " path away before it asks here.\n",
        answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ws", "/health", "/nothing"})
  void onlyGetAndHeadAreAnswered(String path) throws Exception {
    var answer = send(request(path).POST(BodyPublishers.ofString("x")));
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", header(answer, "Allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", TestServer.SCRIPT, "/health", "/nothing", "/ws"})
  void everyAnswerBindsTheBrowser(String path) throws Exception {
    var answer = get(path);
    String host = "localhost:" + server.port;
    assertEquals(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
            + "media-src 'self' blob:; connect-src 'self' ws://"
            + host
            + " wss://"
            + host
            + "; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'",
        header(answer, "Content-Security-Policy"));
    String permissions = header(answer, "Permissions-Policy");
    assertTrue(permissions.startsWith("camera=(self), microphone=(self), display-capture=(self)"));
    assertTrue(permissions.contains("geolocation=()"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
  }

  @ParameterizedTest
  @CsvSource({
    "/%23tea, ./#tea",
    "/%23tea/q83vASNFZ4mrze8BI0VniQ, ./../#tea/q83vASNFZ4mrze8BI0VniQ",
    "/%23tea%2Fq83vASNFZ4mrze8BI0VniQ, ./#tea%2Fq83vASNFZ4mrze8BI0VniQ",
    "/%23t%0D%0AX-Evil:%201, ./#t%0D%0AX-Evil:%201",
    "/doctor%23tea, ./doctor#tea",
    "/%23tea?fbclid=1, ./#tea",
    "/?fbclid=1, ",
  })
  void aLinkWhoseHashWasEncodedLeadsToThePage(String path, String location) throws Exception {
    var answer = get(path);
    assertEquals(location == null ? 200 : 307, answer.statusCode());
    assertEquals(location, answer.headers().firstValue("Location").orElse(null));
    URI to = URI.create(path).resolve(location == null ? "" : location);
    assertEquals(path.startsWith("/doctor") ? "/doctor" : "/", to.getPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing%23tea", "//evil.example/%23tea", "/javascript:alert%23tea"})
  void anEncodedHashBehindNoPageLeadsNowhere(String path) throws Exception {
    assertEquals(404, get(path).statusCode());
  }

  @Test
  void onlyThisMachineHearsHowOthersReachIt() throws Exception {
    String told = "{\"addresses\":[\"https://192.0.2.7:8443\"]}";
    String nothing = "{\"addresses\":[]}";
    assertEquals(told, get("/elsewhere").body());
    assertEquals("no-store", header(get("/elsewhere"), "Cache-Control"));
    for (String mark : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) {
      assertEquals(nothing, get("/elsewhere", mark, "192.0.2.9").body(), mark);
    }
    try (Socket rebound = new Socket("localhost", server.port)) {
      String request = "GET /elsewhere HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      rebound.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(rebound.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertTrue(answer.endsWith(nothing), answer);
    }
  }

  @Test
  void healthCountsAndTellsNoMore() throws Exception {
    var answer = get("/health");
    assertEquals("application/json", header(answer, "Content-Type"));
    assertTrue(
        answer
            .body()
            .startsWith(
                "{\"status\":\"ok\",\"version\":\"unpackaged\",\"commit\":\"unknown\","
                    + "\"connections\":0,\"rooms\":0,\"counters\":{"),
        answer.body());
    assertTrue(answer.body().contains("\"refused_room_full\":0"), answer.body());
    assertFalse(answer.body().contains("localhost"));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.origin() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
