package realtimeweb.benchmarks.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A load generator: clients in rooms of equal size, driven by one thread. Every message is counted
 * when it is sent and when it arrives; a lost message makes the run fail.
 */
public final class Load implements AutoCloseable {
  private static final int CONNECTING = 64;
  private static final int OUTSTANDING = 4;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final Dialect dialect;
  private final int port;
  private final int roomSize;
  private final int bytes;
  private final Selector selector = Selector.open();
  private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 18);
  private final List<Client> clients = new ArrayList<>();
  private final List<Client> dirty = new ArrayList<>();
  private final Latencies latencies = new Latencies();
  private int entered;
  private long sent;
  private long arrived;
  private boolean saturating;

  /**
   * No client yet.
   *
   * @param bytes of one message
   */
  public Load(Dialect dialect, int port, int roomSize, int bytes) throws IOException {
    this.dialect = dialect;
    this.port = port;
    this.roomSize = roomSize;
    this.bytes = bytes;
  }

  /** Brings in so many clients more, and waits until all are in their rooms. */
  public void connect(int count) throws IOException {
    int wanted = clients.size() + count;
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (entered < wanted) {
      while (clients.size() < wanted && clients.size() - entered < CONNECTING) {
        open(clients.size());
      }
      turn(100);
      check(System.nanoTime() < deadline, "entered " + entered + " of " + wanted);
    }
  }

  private void open(int index) throws IOException {
    SocketChannel channel = SocketChannel.open();
    Client client = new Client(index / roomSize, index % roomSize, channel);
    clients.add(client);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.configureBlocking(false);
    channel.socket().setTcpNoDelay(true);
    client.key = channel.register(selector, SelectionKey.OP_READ, client);
    if (dialect.webSocket()) {
      client.put(handshake(dialect.path(client.room, client.member)));
    } else {
      client.open = true;
      greet(client);
    }
    client.flush();
  }

  private byte[] handshake(String path) {
    String host = "localhost:" + port;
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nOrigin: http://"
            + host
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void greet(Client client) {
    String greeting = dialect.greeting(client.room, client.member);
    if (greeting != null) {
      text(client, greeting);
    }
  }

  private void text(Client client, String text) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    client.put(Wire.frame(dialect.webSocket(), Wire.TEXT, payload));
  }

  /** Lets everybody know the others of the room, with messages ready to be sent. */
  public void prepare() {
    int opcode = dialect.binary() ? Wire.BINARY : Wire.TEXT;
    for (Client client : clients) {
      client.frames = new byte[roomSize - 1][];
      for (int i = 1; i < roomSize; i++) {
        Client other = clients.get(client.room * roomSize + (client.member + i) % roomSize);
        byte[] message = dialect.message(String.valueOf(other.address), bytes);
        client.frames[i - 1] = Wire.frame(dialect.webSocket(), opcode, message);
      }
    }
  }

  /** Everybody has always so many messages on their way; returns how many arrived in that time. */
  public long saturate(long millis) throws IOException {
    saturating = true;
    for (Client client : clients) {
      for (int i = 0; i < OUTSTANDING; i++) {
        send(client, System.nanoTime());
      }
    }
    long before = arrived;
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      turn(10);
    }
    long count = arrived - before;
    saturating = false;
    drain();
    return count;
  }

  /** Sends at this rate regardless of responses; each message is stamped with its due time. */
  public Latencies rate(int perSecond, long millis) throws IOException {
    latencies.clear();
    long step = 1_000_000_000L / perSecond;
    long start = System.nanoTime();
    long total = perSecond * millis / 1_000;
    for (long i = 0; i < total; ) {
      long now = System.nanoTime();
      for (; i < total && start + i * step <= now; i++) {
        send(clients.get((int) (i % clients.size())), start + i * step);
      }
      turn(0);
    }
    drain();
    return latencies;
  }

  private void drain() throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (arrived < sent) {
      turn(100);
      check(System.nanoTime() < deadline, "lost " + (sent - arrived) + " of " + sent);
    }
  }

  private void send(Client client, long due) {
    byte[] frame = client.frames[client.next];
    client.next = (client.next + 1) % client.frames.length;
    Wire.stamp(frame, dialect.webSocket(), dialect.tail(), due);
    if (!client.hasOutput()) {
      dirty.add(client);
    }
    client.put(frame);
    sent++;
  }

  private void turn(long millis) throws IOException {
    flush();
    if (millis == 0) {
      selector.selectNow();
    } else {
      selector.select(millis);
    }
    for (SelectionKey key : selector.selectedKeys()) {
      Client client = (Client) key.attachment();
      if (key.isReadable()) {
        read(client);
      }
      client.flush();
    }
    selector.selectedKeys().clear();
    flush();
  }

  private void flush() throws IOException {
    for (Client client : dirty) {
      client.flush();
    }
    dirty.clear();
  }

  private void read(Client client) throws IOException {
    check(client.read(in), "the server closed a connection");
    if (!client.open) {
      client.open = passResponse();
      if (client.open) {
        greet(client);
      }
    }
    if (client.open) {
      Wire.read(dialect.webSocket(), in, (opcode, payload) -> frame(client, opcode, payload));
    }
    client.keep(in);
  }

  /** Whether the response to the handshake is whole; then the buffer stands behind it. */
  private boolean passResponse() throws IOException {
    for (int i = in.position(); i + 3 < in.limit(); i++) {
      if (in.getInt(i) == 0x0d0a0d0a) {
        check(in.get(in.position() + 9) == '1', "the server refused a WebSocket");
        in.position(i + 4);
        return true;
      }
    }
    return false;
  }

  private void frame(Client client, int opcode, ByteBuffer payload) {
    if (client.address == null && opcode <= Wire.BINARY) {
      enter(client, StandardCharsets.UTF_8.decode(payload.duplicate()).toString());
    } else if (opcode == (dialect.binary() ? Wire.BINARY : Wire.TEXT)
        && payload.remaining() > 500) {
      arrived++;
      latencies.add(System.nanoTime() - Wire.stamp(payload, dialect.tail()));
      if (saturating) {
        send(client, System.nanoTime());
      }
    } else if (opcode == Wire.PING) {
      client.put(Wire.frame(true, Wire.PONG, new byte[0]));
    } else if (opcode == Wire.TEXT) {
      String answer = dialect.answer(StandardCharsets.UTF_8.decode(payload.duplicate()).toString());
      if (answer != null) {
        text(client, answer);
      }
    }
  }

  private void enter(Client client, String text) {
    client.address = dialect.address(text, client.room, client.member);
    if (client.address != null) {
      entered++;
    }
  }

  private static void check(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }

  @Override
  public void close() throws IOException {
    for (Client client : clients) {
      client.channel.close();
    }
    selector.close();
  }
}
