package realtimeweb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.Wire;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;

/** The JDK's own WebSocket, which knows nothing of ours, talks to the server. */
@Timeout(60)
class JdkClientTest {
  private static final String JOIN =
      "{\"type\":\"join\",\"version\":%d,\"room\":\"AAAAAAAAAAAAAAAAAAAAAA\","
          + "\"card\":\"\",\"ticket\":\"%s\"}";
  private static final String ASKS = "{\"type\":\"ping\",\"sentAt\":5}";
  private static final String ANSWER = "text {\"type\":\"pong\",\"sentAt\":5}";

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer(Limits.defaults().with(Limit.BYTE_BURST, 1 << 30));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** What a socket hears, whole messages as lines. */
  private static final class Ear implements WebSocket.Listener {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hex = new StringBuilder();

    private static String hex(ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return HexFormat.of().formatHex(copy);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      return gathers(socket, "text ", text.append(part), last);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
      return gathers(socket, "binary ", hex.append(hex(part)), last);
    }

    private @Nullable CompletionStage<?> gathers(
        WebSocket socket, String kind, StringBuilder all, boolean last) {
      if (last) {
        lines.add(kind + all);
        all.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer payload) {
      return gathers(socket, "pong ", new StringBuilder(hex(payload)), true);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      lines.add("close " + code + " " + reason);
      return null;
    }

    String next() throws InterruptedException {
      return String.valueOf(lines.poll(30, TimeUnit.SECONDS));
    }
  }

  private WebSocket connect(Ear ear) {
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .header("Origin", server.origin())
        .buildAsync(URI.create("ws://localhost:" + server.port + "/ws"), ear)
        .join();
  }

  @Test
  void textsOfEverySizeComeWhole() throws Exception {
    Ear ear = new Ear();
    WebSocket socket = connect(ear);
    for (int size : new int[] {ASKS.length(), 125, 126, 127, Wire.MAX_CONTROL_BYTES}) {
      socket.sendText(ASKS + " ".repeat(size - ASKS.length()), true).join();
      assertEquals(ANSWER, ear.next());
    }
    socket.sendText("{\"type\":\"Chào các bạn, gặp ở phòng họp nhé 👋\"}", true).join();
    assertEquals("UNKNOWN_TYPE", ear.next().replaceAll(".*\"reason\":\"(\\w+)\".*", "$1"));
    socket.abort();
  }

  @Test
  void fragmentsAndPingsBetweenThemAreTakenInTurn() throws Exception {
    Ear ear = new Ear();
    WebSocket socket = connect(ear);
    socket.sendText(ASKS.substring(0, 3), false).join();
    socket.sendPing(ByteBuffer.wrap("p".repeat(125).getBytes(StandardCharsets.UTF_8))).join();
    socket.sendText("", false).join();
    socket.sendText(ASKS.substring(3), true).join();
    assertEquals("pong " + "70".repeat(125), ear.next());
    assertEquals(ANSWER, ear.next());
    socket.abort();
  }

  @Test
  void framesOfEverySizeAreRelayedUnchanged() throws Exception {
    Ear first = new Ear();
    Ear second = new Ear();
    WebSocket one = connect(first);
    one.sendText(JOIN.formatted(Wire.VERSION, "A".repeat(22)), true).join();
    first.next();
    WebSocket other = connect(second);
    other.sendText(JOIN.formatted(Wire.VERSION, "B".repeat(21) + "A"), true).join();
    first.next();
    second.next();
    for (int size : new int[] {8, 9, 125, 126, 65_535, 65_536, Wire.MAX_FRAME_BYTES}) {
      other.sendBinary(ByteBuffer.allocate(size).putLong(0, 1), true).join();
      assertEquals("binary " + "0".repeat(15) + "2" + "00".repeat(size - 8), first.next());
    }
    one.abort();
    other.abort();
  }

  @Test
  void eitherSideMayClose() throws Exception {
    Ear ear = new Ear();
    WebSocket closes = connect(ear);
    closes.sendClose(WebSocket.NORMAL_CLOSURE, "tạm biệt").join();
    assertEquals("close 1000 ", ear.next());
    WebSocket leaves = connect(ear);
    leaves.sendText(JOIN.formatted(Wire.VERSION, "A".repeat(22)), true).join();
    ear.next();
    leaves.sendText("{\"type\":\"leave\"}", true).join();
    assertEquals("close 1000 LEFT", ear.next());
  }
}
