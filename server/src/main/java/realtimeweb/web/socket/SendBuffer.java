package realtimeweb.web.socket;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xnio.conduits.ConduitStreamSinkChannel;
import realtimeweb.protocol.Nullable;
import realtimeweb.websocket.FrameWriter;

/**
 * Pending frames in pooled buffers: all that are added between two writes go out in one. Not thread
 * safe: {@link WebSocketWriter} guards it.
 */
final class SendBuffer {
  private final ByteBufferPool pool;

  /** The buffers before the last; null for most sockets. */
  private @Nullable Deque<PooledByteBuffer> full;

  /** Filled up to its position, like all buffers. */
  private @Nullable PooledByteBuffer last;

  private long pending;
  private boolean released;

  SendBuffer(ByteBufferPool pool) {
    this.pool = pool;
  }

  /** Pending bytes. */
  long pending() {
    return pending;
  }

  /** Copies the payload, whose position moves to its limit. */
  void frame(int opcode, ByteBuffer payload) {
    if (released) {
      return;
    }
    ByteBuffer to = withRoom(FrameWriter.MAX_HEADER_BYTES);
    int before = to.position();
    FrameWriter.putHeader(to, opcode, payload.remaining());
    pending += to.position() - before + payload.remaining();
    while (payload.hasRemaining()) {
      copy(payload, withRoom(1));
    }
  }

  private static void copy(ByteBuffer from, ByteBuffer to) {
    int count = Math.min(to.remaining(), from.remaining());
    to.put(to.position(), from, from.position(), count);
    to.position(to.position() + count);
    from.position(from.position() + count);
  }

  private ByteBuffer withRoom(int bytes) {
    PooledByteBuffer current = last;
    if (current != null && current.getBuffer().remaining() >= bytes) {
      return current.getBuffer();
    }
    if (current != null) {
      append(current);
    }
    PooledByteBuffer fresh = pool.allocate();
    last = fresh;
    return fresh.getBuffer();
  }

  private void append(PooledByteBuffer filled) {
    if (full == null) {
      full = new ArrayDeque<>(2);
    }
    full.addLast(filled);
  }

  /** Writes as much as the socket takes; true if nothing is pending any more. */
  boolean writeTo(ConduitStreamSinkChannel sink) throws IOException {
    for (PooledByteBuffer first = first(); first != null; first = first()) {
      ByteBuffer bytes = first.getBuffer().flip();
      int before = bytes.remaining();
      writeAll(bytes, sink);
      pending -= before - bytes.remaining();
      if (bytes.hasRemaining()) {
        bytes.compact();
        return false;
      }
      removeFirst();
      first.close();
    }
    return sink.flush();
  }

  private @Nullable PooledByteBuffer first() {
    return full == null ? last : full.getFirst();
  }

  private void removeFirst() {
    if (full == null) {
      last = null;
      return;
    }
    full.removeFirst();
    if (full.isEmpty()) {
      full = null;
    }
  }

  private static void writeAll(ByteBuffer bytes, ConduitStreamSinkChannel sink) throws IOException {
    while (bytes.hasRemaining() && sink.write(bytes) > 0) {
      // the socket may take more
    }
  }

  /** Frees the buffers; later frames are dropped. */
  void release() {
    released = true;
    for (PooledByteBuffer first = first(); first != null; first = first()) {
      removeFirst();
      first.close();
    }
    pending = 0;
  }
}
