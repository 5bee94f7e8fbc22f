package realtimeweb.web;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xnio.conduits.ConduitStreamSinkChannel;
import realtimeweb.websocket.FrameWriter;

/**
 * Frames that wait to be written, one after the other in pooled buffers: what gathers between two
 * writes goes out in one. Guarded by whoever owns it.
 */
final class Outgoing {
  private final ByteBufferPool pool;
  private final ByteBuffer header = ByteBuffer.allocate(FrameWriter.MAX_HEADER_BYTES);
  // Each is filled up to its position.
  private final Deque<PooledByteBuffer> filled = new ArrayDeque<>(2);
  private long pending;
  private boolean released;

  Outgoing(ByteBufferPool pool) {
    this.pool = pool;
  }

  /** Bytes that wait. */
  long pending() {
    return pending;
  }

  /** Copies the payload, whose position moves to its limit. */
  void frame(int opcode, ByteBuffer payload) {
    if (!released) {
      FrameWriter.putHeader(header.clear(), opcode, payload.remaining());
      copy(header.flip());
      copy(payload);
    }
  }

  private void copy(ByteBuffer bytes) {
    pending += bytes.remaining();
    while (bytes.hasRemaining()) {
      ByteBuffer to = last();
      int count = Math.min(to.remaining(), bytes.remaining());
      to.put(to.position(), bytes, bytes.position(), count);
      to.position(to.position() + count);
      bytes.position(bytes.position() + count);
    }
  }

  private ByteBuffer last() {
    PooledByteBuffer last = filled.peekLast();
    if (last == null || !last.getBuffer().hasRemaining()) {
      last = pool.allocate();
      filled.addLast(last);
    }
    return last.getBuffer();
  }

  /** Writes as much as the socket takes; true if nothing waits any longer. */
  boolean writeTo(ConduitStreamSinkChannel sink) throws IOException {
    while (!filled.isEmpty()) {
      ByteBuffer first = filled.getFirst().getBuffer().flip();
      int before = first.remaining();
      writeAll(first, sink);
      pending -= before - first.remaining();
      if (first.hasRemaining()) {
        first.compact();
        return false;
      }
      filled.removeFirst().close();
    }
    return sink.flush();
  }

  private static void writeAll(ByteBuffer bytes, ConduitStreamSinkChannel sink) throws IOException {
    while (bytes.hasRemaining() && sink.write(bytes) > 0) {
      // The socket takes more.
    }
  }

  /** Nothing is written from now on. */
  void release() {
    released = true;
    filled.forEach(PooledByteBuffer::close);
    filled.clear();
    pending = 0;
  }
}
