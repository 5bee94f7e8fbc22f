package realtimeweb.tools;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One origin for the page and the WebSocket: hands each TCP connection to the page's server or to
 * the real one, as its first line asks. It passes bytes on unread, so Host and Origin reach the
 * server as the browser wrote them, and agree.
 */
final class DevFront {
  private static final String WEB_SOCKET = "GET /ws";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int port;
  private final int pagePort;
  private final int serverPort;

  DevFront(int port, int pagePort, int serverPort) {
    this.port = port;
    this.pagePort = pagePort;
    this.serverPort = serverPort;
  }

  /** Accepts connections from this machine until the JVM ends. */
  void start() throws IOException {
    ServerSocket listener = new ServerSocket();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    threads.execute(() -> accept(listener));
  }

  private void accept(ServerSocket listener) {
    try (listener) {
      while (true) {
        Socket browser = listener.accept();
        threads.execute(() -> connect(browser));
      }
    } catch (IOException e) {
      System.out.println("FAILED    no more connections: " + e.getMessage());
    }
  }

  private void connect(Socket browser) {
    try (browser) {
      byte[] start = browser.getInputStream().readNBytes(WEB_SOCKET.length());
      boolean webSocket = new String(start, ISO_8859_1).equals(WEB_SOCKET);
      try (Socket other = open(webSocket ? serverPort : pagePort)) {
        other.getOutputStream().write(start);
        threads.execute(() -> pump(other, browser));
        pump(browser, other);
      }
    } catch (IOException gone) {
      // The server is not there, or somebody left: the browser sees its connection closed.
    }
  }

  private static Socket open(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  /** Passes bytes on until one end closes, and then closes the other. */
  private static void pump(Socket from, Socket to) {
    try (to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // Either end may go at any time; both are closed by now, which is the whole answer.
    }
  }
}
