package realtimeweb.endtoend.stage.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket client without manners: it sends any bytes whatever. */
public final class RawSocket implements AutoCloseable {
  public static final int TEXT = 0x1;
  public static final int BINARY = 0x2;
  public static final int CLOSE = 0x8;
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;

  private RawSocket(Socket socket) {
    this.socket = socket;
  }

  /** Connects and shakes hands (RFC 6455, section 4.1). */
  public static RawSocket connect(int port, String path) {
    RawSocket raw = new RawSocket(open(port));
    raw.shakeHands(port, path);
    return raw;
  }

  /** Connects from that address of this machine, and says nothing yet. */
  public static RawSocket from(InetAddress source, int port) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, source, 0);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return new RawSocket(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for a WebSocket, and returns the head of the answer. */
  public String asksToUpgrade(int port, String path) {
    return ask(port, path, "http://localhost:" + port);
  }

  /** The head of the server's answer to somebody who comes from a page of that origin. */
  public static String request(int port, String path, String origin) {
    try (RawSocket raw = new RawSocket(open(port))) {
      return raw.ask(port, path, origin);
    }
  }

  /** A whole masked frame, as a well-behaved client makes it. */
  public RawSocket sendFrame(int opcode, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 14);
    frame.put((byte) (0x80 | opcode));
    putLength(frame, payload.length);
    // a mask of zeros leaves the payload as it is
    frame.putInt(0).put(payload).flip();
    byte[] bytes = new byte[frame.remaining()];
    frame.get(bytes);
    return send(bytes);
  }

  /** As short as it can be (RFC 6455, section 5.2). */
  private static void putLength(ByteBuffer frame, int length) {
    if (length < 126) {
      frame.put((byte) (0x80 | length));
    } else if (length <= 0xFFFF) {
      frame.put((byte) (0x80 | 126)).putShort((short) length);
    } else {
      frame.put((byte) (0x80 | 127)).putLong(length);
    }
  }

  public RawSocket sendText(String text) {
    return sendFrame(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends the bytes as they are; a server that has hung up already is fine. */
  public RawSocket send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException e) {
      // the server had enough
    }
    return this;
  }

  /** Reads until the text has come, and returns everything up to then, one character a byte. */
  public String readUntil(String text) {
    StringBuilder read = new StringBuilder();
    try {
      InputStream in = socket.getInputStream();
      while (read.indexOf(text) < 0) {
        int next = in.read();
        if (next < 0) {
          throw new AssertionError("the server closed before: " + text + "\n" + read);
        }
        read.append((char) next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.toString();
  }

  /** Reads until the server hangs up. */
  public byte[] readToEnd() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(all);
    } catch (java.net.SocketTimeoutException e) {
      throw new AssertionError("the server keeps the connection", e);
    } catch (IOException e) {
      // a reset is an end too
    }
    return all.toByteArray();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Socket open(int port) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void shakeHands(int port, String path) {
    String answer = asksToUpgrade(port, path);
    if (!answer.startsWith("HTTP/1.1 101 ")) {
      throw new AssertionError("the server did not upgrade " + path + "\n" + answer);
    }
  }

  private String ask(int port, String path, String origin) {
    String request =
        """
        GET %s HTTP/1.1
        Host: localhost:%d
        Origin: %s
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==

        """
            .formatted(path, port, origin)
            .replace("\n", "\r\n");
    send(request.getBytes(StandardCharsets.US_ASCII));
    return readUntil("\r\n\r\n");
  }
}
