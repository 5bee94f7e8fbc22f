package realtimeweb.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import realtimeweb.relay.limits.Limits;

/** Requests that no browser makes: each has its answer, and no library prints a word about any. */
@Timeout(60)
class OddRequestsTest {
  private static final String UPGRADE =
      "Connection: Upgrade|Upgrade: websocket|Sec-WebSocket-Version: 13|"
          + "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==|Origin: http://localhost|";
  private static final String CHUNKED = "Transfer-Encoding: chunked|";
  private static final String NO_CONTENT =
      "This server takes no content; send the request without a body.\n";

  /** Each line break is a bar; the lines after the first have a Host before them. */
  private static final List<String> SHAPES =
      List.of(
          "HEAD /|Content-Length: 5||hello",
          "HEAD /|Content-Length: 1||",
          "GET /|Content-Length: 99999999999||hello",
          "GET /|Content-Length: abc||",
          "GET /|Content-Length: 1|Content-Length: 2||a",
          "GET /|" + CHUNKED + "|5|hello|0||",
          "GET /|" + CHUNKED + "|zz|hello|0||",
          "GET /|Transfer-Encoding: gzip||zz",
          "GET /|" + CHUNKED + "Content-Length: 3||0||",
          "HEAD /|" + CHUNKED + "|1|a|0||",
          "HEAD /|Expect: 100-continue|Content-Length: 1||",
          "GET /|Expect: 100-continue|" + CHUNKED + "|",
          "POST /|" + CHUNKED + "|5|hello|0||",
          "POST /|Content-Length: 100000||" + "x".repeat(100_000),
          "GET /ws|" + UPGRADE + "Content-Length: 5||hello",
          "GET /ws|" + UPGRADE + "Content-Length: 1||",
          "GET /ws|" + UPGRADE + CHUNKED + "|1|a|0||",
          "GET /ws|" + UPGRADE + "|GET / HTTP/1.1||",
          "GET /health|If-None-Match: *|Content-Length: 1||x",
          "OPTIONS *||",
          "CONNECT example.org:443||",
          "TRACE /||",
          "GET http://evil.test/x||",
          "GET http://||",
          "GET /%zz||",
          "GET /?a=%zz&b=%e||",
          "GET /" + "a".repeat(20_000) + "||",
          "GET /|nocolon||",
          "GET /|X: " + "y: 1|X: ".repeat(150) + "z||",
          "GET /|Connection: Upgrade, HTTP2-Settings|Upgrade: h2c|HTTP2-Settings: AAMAAABk||",
          "\26\3\1\2\0\1\0\1\374\3\3",
          "\0\1\2\3",
          "GET / HT");

  /** What a client does when it has sent all. */
  private enum End {
    READS {
      @Override
      void of(Socket socket) throws IOException {
        answer(socket);
      }
    },
    SENDS_NO_MORE {
      @Override
      void of(Socket socket) throws IOException {
        socket.shutdownOutput();
        answer(socket);
      }
    },
    CLOSES {
      @Override
      void of(Socket socket) throws IOException {
        socket.close();
      }
    },
    RESETS {
      @Override
      void of(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
      }
    };

    abstract void of(Socket socket) throws IOException;
  }

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream standardError = System.err;
  private final Heard heard = new Heard();
  private final TestIdentity identity = new TestIdentity();
  private TestServer server;

  @BeforeEach
  void listen() throws IOException {
    System.setErr(new PrintStream(printed, true, ISO_8859_1));
    Logger.getLogger("").addHandler(heard);
    server = new TestServer(Limits.defaults(), identity.listen(true, List.of()));
  }

  @AfterEach
  void stop() {
    server.close();
    Logger.getLogger("").removeHandler(heard);
    System.setErr(standardError);
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void noneLeavesAWordInTheLog(End end) throws Exception {
    for (String shape : SHAPES) {
      odd(new Socket(InetAddress.getLoopbackAddress(), server.port), shape, end);
      odd(identity.connect(server.httpsPort()), shape, end);
    }
    odd(new Socket(InetAddress.getLoopbackAddress(), server.httpsPort()), "GET /||", end);
    // Whatever still came of those before is done when this is answered.
    assertTrue(ask("GET /health||").startsWith("HTTP/1.1 200 "));
    assertEquals("", printed.toString(ISO_8859_1));
    assertEquals("", heard.toString());
  }

  private static void odd(Socket socket, String shape, End end) throws IOException {
    try (socket) {
      socket.setSoTimeout(100);
      socket.getOutputStream().write(bytes(shape));
      end.of(socket);
    } catch (IOException e) {
      // Most of them are hung up on, at one time or another.
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /|Content-Length: 5||hello",
        "GET /|Content-Length: 1||",
        "GET /|" + CHUNKED + "|1|a|0||",
        "GET /ws|" + UPGRADE + "Content-Length: 1||x",
        "GET /nothing|Expect: 100-continue|" + CHUNKED + "|",
      })
  void contentIsRefusedBeforeItComes(String shape) throws Exception {
    String answer = ask(shape);
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    assertTrue(answer.endsWith(NO_CONTENT), answer);
  }

  @Test
  void aHeadWithContentIsRefusedWithoutAny() throws Exception {
    String answer = ask("HEAD /|Content-Length: 5||hello");
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
  }

  @Test
  void anotherMethodWithContentIsRefusedAsAnotherMethod() throws Exception {
    String answer = ask("POST /|Content-Length: 5||hello");
    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(answer.endsWith("This server answers GET and HEAD only.\n"), answer);
  }

  @Test
  void emptyContentOfUnknownLengthIsNone() throws Exception {
    assertTrue(ask("GET /|" + CHUNKED + "Connection: close||0||").startsWith("HTTP/1.1 200 "));
    try (Socket late = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
      late.getOutputStream().write(bytes("GET /|" + CHUNKED + "Connection: close||"));
      Thread.sleep(200);
      late.getOutputStream().write("0\r\n\r\n".getBytes(ISO_8859_1));
      assertTrue(answer(late).startsWith("HTTP/1.1 200 "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nothing, 404",
    "PUT /, 405",
    "GET /ws, 403",
    "GET /%zz, 400",
    "GET /call/ws, 404",
  })
  void noAnswerNamesALibrary(String request, int status) throws Exception {
    String answer = ask(request + "|Connection: close||");
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertFalse(answer.matches("(?is).*(undertow|jboss|java|exception).*"), answer);
  }

  private String ask(String shape) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
      socket.setSoTimeout(shape.startsWith("GET /health") ? 2_000 : 20_000);
      socket.getOutputStream().write(bytes(shape));
      return answer(socket);
    }
  }

  /** To its end, or as far as it came in time. */
  private static String answer(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(all);
    } catch (java.net.SocketTimeoutException e) {
      return all.toString(ISO_8859_1);
    }
    return all.toString(ISO_8859_1);
  }

  private static byte[] bytes(String shape) {
    String lines = shape.replace("|", "\r\n");
    boolean isHttp = shape.indexOf('|') > 0;
    String full = isHttp ? lines.replaceFirst("\r\n", " HTTP/1.1\r\nHost: localhost\r\n") : lines;
    return full.getBytes(ISO_8859_1);
  }

  /** What libraries say to java.util.logging that the product would hear. */
  private static final class Heard extends Handler {
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
        said.add(line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return String.join("\n", said);
    }
  }
}
