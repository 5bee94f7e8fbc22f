package realtimeweb.benchmarks.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same bytes by sockets alone: a length of four bytes before each message, no masks, no limits,
 * nothing checked. What gathers for a socket in one turn goes out in one write.
 */
public final class BareNio {
  private final Selector selector = Selector.open();
  private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16);
  private final Map<String, Map<Long, Member>> rooms = new HashMap<>();
  private final List<Member> dirty = new ArrayList<>();
  private long ids = 1;

  private static final class Member {
    final SocketChannel channel;
    final SelectionKey key;
    final long id;
    Map<Long, Member> room = Map.of();
    byte[] rest = {};
    ByteBuffer out = ByteBuffer.allocate(0);

    Member(SocketChannel channel, SelectionKey key, long id) {
      this.channel = channel;
      this.key = key;
      this.id = id;
    }
  }

  private BareNio() throws IOException {}

  /** Argument: the port. */
  public static void main(String[] args) throws IOException {
    new BareNio().serve(Integer.parseInt(args[0]));
  }

  private void serve(int port) throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server
          .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 4096)
          .configureBlocking(false);
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (true) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          if (key.isAcceptable()) {
            accept(server);
          } else {
            turn((Member) key.attachment());
          }
        }
        selector.selectedKeys().clear();
        for (Member member : dirty) {
          flush(member);
        }
        dirty.clear();
      }
    }
  }

  private void accept(ServerSocketChannel server) throws IOException {
    for (SocketChannel channel = server.accept(); channel != null; channel = server.accept()) {
      channel.configureBlocking(false);
      channel.socket().setTcpNoDelay(true);
      SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
      key.attach(new Member(channel, key, ids++));
    }
  }

  private void turn(Member member) {
    try {
      if (member.key.isWritable()) {
        flush(member);
      }
      if (member.key.isReadable()) {
        in.clear().put(member.rest);
        if (member.channel.read(in) < 0) {
          close(member);
          return;
        }
        frames(member, in.flip());
      }
    } catch (IOException e) {
      close(member);
    }
  }

  private void frames(Member member, ByteBuffer buffer) {
    while (buffer.remaining() >= 4 && buffer.remaining() - 4 >= buffer.getInt(buffer.position())) {
      int end = buffer.position() + 4 + buffer.getInt(buffer.position());
      frame(member, buffer, end);
      buffer.position(end);
    }
    member.rest = new byte[buffer.remaining()];
    buffer.get(member.rest);
  }

  private void frame(Member member, ByteBuffer buffer, int end) {
    if (member.room.isEmpty()) {
      ByteBuffer words = buffer.duplicate().position(buffer.position() + 4).limit(end);
      String name = StandardCharsets.UTF_8.decode(words).toString();
      member.room = rooms.computeIfAbsent(name, absent -> new HashMap<>());
      member.room.put(member.id, member);
      byte[] self =
          String.format("{\"self\":\"%016x\"}", member.id).getBytes(StandardCharsets.UTF_8);
      put(member, ByteBuffer.allocate(4 + self.length).putInt(self.length).put(self).flip());
      return;
    }
    Member to = member.room.get(buffer.getLong(buffer.position() + 4));
    if (to != null) {
      buffer.putLong(buffer.position() + 4, member.id);
      put(to, buffer.duplicate().limit(end));
    }
  }

  private void put(Member to, ByteBuffer frame) {
    if (to.out.remaining() < frame.remaining()) {
      ByteBuffer larger = ByteBuffer.allocateDirect(2 * (to.out.capacity() + frame.remaining()));
      to.out = larger.put(to.out.flip());
    }
    if (to.out.position() == 0) {
      dirty.add(to);
    }
    to.out.put(frame);
  }

  private void flush(Member member) {
    try {
      member.channel.write(member.out.flip());
      member.out.compact();
      boolean waits = member.out.position() > 0;
      member.key.interestOps(
          waits ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    } catch (IOException e) {
      close(member);
    }
  }

  private static void close(Member member) {
    if (!member.room.isEmpty()) {
      member.room.remove(member.id);
    }
    member.key.cancel();
    try {
      member.channel.close();
    } catch (IOException e) {
      // It is gone either way.
      return;
    }
  }
}
