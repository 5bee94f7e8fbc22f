package realtimeweb.endtoend.stage.program;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import realtimeweb.protocol.Wire;

/**
 * Does to a server whatever might hurt it, from many addresses of this machine. What it does
 * follows from its seed alone.
 */
public final class Besieger implements AutoCloseable {
  /** Kept open at a time, saying little. */
  private static final int MAX_HELD = 200;

  private final List<Attack> attacks =
      List.of(
          this::talksNoise,
          this::breaksOffTheRequest,
          this::sendsContentThatNobodyWants,
          this::sendsRandomFrames,
          this::sendsRandomText,
          this::manglesAJoin,
          this::sendsTooMuch,
          this::announcesExbibytes,
          this::breaksOffAFrame,
          this::neverEndsAMessage,
          this::breaksTheRules,
          this::floodsWithMessages,
          this::guessesRooms,
          this::sendsGarbageIntoARoom,
          this::tricklesARequest,
          this::tricklesAMessage);

  private final int port;
  private final Random random;
  private final Deque<RawSocket> held = new ArrayDeque<>();

  public Besieger(int port, long seed) {
    this.port = port;
    this.random = new Random(seed);
  }

  private interface Attack {
    void on(RawSocket socket);
  }

  /** Each attack once, in an order that is another each time, each from another address. */
  public void attack() {
    for (int i = 0; i < attacks.size(); i++) {
      RawSocket socket = RawSocket.from(address(), port);
      attacks.get(random.nextInt(attacks.size())).on(socket);
      if (!held.contains(socket)) {
        socket.close();
      }
    }
  }

  /** Connects again and again from one address, and returns how often before it was refused. */
  public int floodUntilRefused(int most) {
    InetAddress source = address();
    for (int i = 0; i < most; i++) {
      try (RawSocket socket = RawSocket.from(source, port)) {
        if (socket.asksToUpgrade(port, Jar.SOCKET_PATH).contains(" 429 ")) {
          return i;
        }
      }
    }
    return most;
  }

  @Override
  public void close() {
    held.forEach(RawSocket::close);
    held.clear();
  }

  // ---- before the upgrade

  private void talksNoise(RawSocket socket) {
    socket.send(bytes(random.nextInt(20_000)));
  }

  private void breaksOffTheRequest(RawSocket socket) {
    socket.send(text("GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: webso"));
  }

  private void sendsContentThatNobodyWants(RawSocket socket) {
    String chunked = "Host: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    socket.send(text((random.nextBoolean() ? "GET" : "HEAD") + " / HTTP/1.1\r\n" + chunked));
    hold(socket);
  }

  private void tricklesARequest(RawSocket socket) {
    socket.send(text("GET / HTTP/1.1\r\nX-"));
    hold(socket);
  }

  // ---- after it

  private void sendsRandomFrames(RawSocket socket) {
    upgraded(socket);
    for (int i = 0; i < 20; i++) {
      socket.send(bytes(2 + random.nextInt(300)));
    }
  }

  private void sendsRandomText(RawSocket socket) {
    upgraded(socket).sendFrame(RawSocket.TEXT, bytes(random.nextInt(Wire.MAX_CONTROL_BYTES)));
  }

  private void manglesAJoin(RawSocket socket) {
    upgraded(socket);
    for (int i = 0; i < 20; i++) {
      byte[] join = text(join(room()));
      join[random.nextInt(join.length)] = (byte) random.nextInt(256);
      socket.sendFrame(RawSocket.TEXT, join);
    }
  }

  private void sendsTooMuch(RawSocket socket) {
    upgraded(socket).sendFrame(RawSocket.BINARY, new byte[Wire.MAX_FRAME_BYTES + 1]);
    socket.sendFrame(RawSocket.TEXT, new byte[Wire.MAX_CONTROL_BYTES + 1]);
  }

  private void announcesExbibytes(RawSocket socket) {
    upgraded(socket).send(new byte[] {(byte) 0x82, (byte) 0xff, 0x7f, 0, 0, 0, 0, 0, 0, 0});
    socket.send(bytes(100_000));
  }

  private void breaksOffAFrame(RawSocket socket) {
    upgraded(socket).send(new byte[] {(byte) 0x81, (byte) 0xfe, 1, 0, 0, 0, 0, 0, '{', '"'});
  }

  private void neverEndsAMessage(RawSocket socket) {
    upgraded(socket).send(new byte[] {0x01, (byte) 0x80, 0, 0, 0, 0});
    for (int i = 0; i < 5_000; i++) {
      socket.send(new byte[] {0x00, (byte) 0x82, 0, 0, 0, 0, ' ', ' '});
    }
  }

  private void breaksTheRules(RawSocket socket) {
    upgraded(socket);
    List<byte[]> broken =
        List.of(
            // a reserved opcode, an unmasked frame, a long ping, a reserved bit, bad UTF-8
            new byte[] {(byte) 0x83, (byte) 0x80, 0, 0, 0, 0},
            new byte[] {(byte) 0x81, 0x02, 'h', 'i'},
            new byte[] {(byte) 0x89, (byte) 0xfe, 0, (byte) 0xff, 0, 0, 0, 0},
            new byte[] {(byte) 0xc1, (byte) 0x80, 0, 0, 0, 0},
            new byte[] {(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xc3, 0x28});
    socket.send(broken.get(random.nextInt(broken.size())));
  }

  private void floodsWithMessages(RawSocket socket) {
    upgraded(socket).sendText(join(room()));
    for (int i = 0; i < 3_000; i++) {
      socket.sendText("{\"type\":\"ping\",\"sentAt\":1}");
    }
  }

  private void guessesRooms(RawSocket socket) {
    upgraded(socket);
    for (int i = 0; i < 10; i++) {
      socket.sendText(
          "{\"type\":\"look\",\"version\":" + Wire.VERSION + ",\"room\":\"" + room() + "\"}");
    }
  }

  private void sendsGarbageIntoARoom(RawSocket socket) {
    upgraded(socket).sendText(join(room()));
    for (int i = 0; i < 50; i++) {
      socket.sendFrame(RawSocket.BINARY, bytes(random.nextInt(20_000)));
    }
  }

  private void tricklesAMessage(RawSocket socket) {
    upgraded(socket).send(new byte[] {0x01, (byte) 0x81, 0, 0, 0, 0, '{'});
    hold(socket);
  }

  private void hold(RawSocket socket) {
    held.add(socket);
    if (held.size() > MAX_HELD) {
      held.remove().close();
    }
  }

  private RawSocket upgraded(RawSocket socket) {
    socket.asksToUpgrade(port, Jar.SOCKET_PATH);
    return socket;
  }

  private InetAddress address() {
    try {
      byte third = (byte) random.nextInt(256);
      return InetAddress.getByAddress(new byte[] {127, 66, third, (byte) random.nextInt(1, 255)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private String room() {
    return String.valueOf(10_000_000 + random.nextInt(1_000_000)) + "A".repeat(14);
  }

  private static String join(String room) {
    return "{\"type\":\"join\",\"version\":"
        + Wire.VERSION
        + ",\"room\":\""
        + room
        + "\",\"card\":\"\",\"ticket\":\""
        + room
        + "\"}";
  }

  private byte[] bytes(int count) {
    byte[] all = new byte[count];
    random.nextBytes(all);
    return all;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
