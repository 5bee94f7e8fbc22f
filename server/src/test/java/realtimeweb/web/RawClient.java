package realtimeweb.web;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import realtimeweb.protocol.Wire;

/** A WebSocket client that can misbehave: frame by frame over a plain socket (RFC 6455). */
final class RawClient implements AutoCloseable {
  static final int CONTINUATION = 0;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;
  static final int FINAL = 0x80;

  private static final int RECEIVE_BUFFER_BYTES = 4 * 1024;
  private static final int ANSWER_MILLIS = 10_000;

  /** A frame of the server. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frame(int opcode, byte[] payload) {
    String text() {
      return new String(payload, StandardCharsets.UTF_8);
    }

    int closeCode() {
      return ByteBuffer.wrap(payload).getShort();
    }
  }

  private static final AtomicInteger CLIENTS = new AtomicInteger();

  private final String ticket = (CLIENTS.incrementAndGet() + "A".repeat(22)).substring(0, 22);
  private final Socket socket = new Socket();
  private final DataInputStream in;
  private final OutputStream out;
  final String status;

  /** All that came with the status, as they came. */
  final String headers;

  RawClient(int port, String... asked) throws IOException {
    socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
    socket.connect(new InetSocketAddress("localhost", port));
    socket.setSoTimeout(ANSWER_MILLIS);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out = socket.getOutputStream();
    out.write(handshake(asked).getBytes(StandardCharsets.US_ASCII));
    status = line();
    headers = headers();
  }

  private String headers() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String header = line(); !header.isEmpty(); header = line()) {
      all.append(header).append('\n');
    }
    return all.toString();
  }

  static RawClient of(int port) throws IOException {
    return new RawClient(
        port,
        "Host: localhost:" + port,
        "Origin: http://localhost:" + port,
        "Sec-WebSocket-Extensions: permessage-deflate");
  }

  private static String handshake(String... headers) {
    return "GET /ws HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
        + String.join("\r\n", headers)
        + "\r\n\r\n";
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.readUnsignedByte();
    while (next != '\n') {
      line.append((char) next);
      next = in.readUnsignedByte();
    }
    return line.toString().strip();
  }

  /** Sends one frame, masked with zeros; {@code head} is the opcode, with {@link #FINAL} or not. */
  void send(int head, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(14 + payload.length).put((byte) head);
    if (payload.length < 126) {
      frame.put((byte) (0x80 | payload.length));
    } else if (payload.length < 65_536) {
      frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
    } else {
      frame.put((byte) (0x80 | 127)).putLong(payload.length);
    }
    frame.putInt(0).put(payload);
    out.write(frame.array(), 0, frame.position());
  }

  /** The head of a frame whose payload may never come. */
  void announce(int head, long length) throws IOException {
    out.write(ByteBuffer.allocate(14).put((byte) head).put((byte) 0xFF).putLong(length).array());
  }

  /** Any bytes whatever. */
  void raw(int... bytes) throws IOException {
    for (int next : bytes) {
      out.write(next);
    }
  }

  /** Sends no more, and still reads. */
  void shutOutput() throws IOException {
    socket.shutdownOutput();
  }

  /** The page is left (RFC 6455 section 7.4.1). */
  void goesAway() throws IOException {
    send(FINAL | CLOSE, new byte[] {0x03, (byte) 0xE9});
  }

  void text(String text) throws IOException {
    send(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  void join(String room) throws IOException {
    text(
        "{\"type\":\"join\",\"version\":"
            + Wire.VERSION
            + ",\"room\":\""
            + room
            + "\",\"card\":\"\",\"ticket\":\""
            + ticket
            + "\"}");
  }

  Frame read() throws IOException {
    int opcode = in.readUnsignedByte() & 0x0F;
    int length = in.readUnsignedByte();
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = (int) in.readLong();
    }
    byte[] payload = new byte[length];
    in.readFully(payload);
    return new Frame(opcode, payload);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
