package realtimeweb.benchmarks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import realtimeweb.protocol.Nullable;

/** One connection of the load generator, in one room. */
final class Client {
  final int room;
  final int member;
  final SocketChannel channel;
  @Nullable SelectionKey key;
  @Nullable String address;
  boolean open;

  /** Frames to each of the others, ready but for the time. */
  byte[][] frames = {};

  int next;
  int outstanding;
  private byte[] rest = {};
  private ByteBuffer out = ByteBuffer.allocate(1024);

  Client(int room, int member, SocketChannel channel) {
    this.room = room;
    this.member = member;
    this.channel = channel;
  }

  /** Reads once into the buffer, after the bytes left over; false at end of stream. */
  boolean read(ByteBuffer buffer) throws IOException {
    buffer.clear().put(rest);
    int count = channel.read(buffer);
    buffer.flip();
    return count >= 0;
  }

  void keep(ByteBuffer buffer) {
    rest = buffer.hasRemaining() || rest.length > 0 ? bytes(buffer) : rest;
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** To be written by {@link #flush}. */
  void put(byte[] frame) {
    if (out.remaining() < frame.length) {
      out =
          ByteBuffer.wrap(Arrays.copyOf(out.array(), 2 * (out.capacity() + frame.length)))
              .position(out.position());
    }
    out.put(frame);
  }

  boolean hasOutput() {
    return out.position() > 0;
  }

  void flush() throws IOException {
    if (out.position() > 0) {
      out.flip();
      channel.write(out);
      out.compact();
    }
    int wanted =
        out.position() > 0 ? SelectionKey.OP_WRITE | SelectionKey.OP_READ : SelectionKey.OP_READ;
    if (key != null && key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }
}
