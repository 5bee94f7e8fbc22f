package realtimeweb.web.socket;

import io.undertow.connector.ByteBufferPool;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.ConduitStreamSinkChannel;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.connections.ClientSocket;
import realtimeweb.relay.connections.Connection;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.websocket.FrameWriter;
import realtimeweb.websocket.Opcode;

/**
 * Writes a WebSocket, and closes it when the client reads too slowly. Thread safe; all writes to
 * the socket happen on its I/O thread.
 */
final class WebSocketWriter
    implements ClientSocket, Runnable, ChannelListener<ConduitStreamSinkChannel> {
  /** How long a closing handshake (RFC 6455 section 7.1.2) may take. */
  private static final long CLOSING_SECONDS = 5;

  /** The state after all pending data is written. */
  private enum Afterwards {
    STAY,
    /** Lets the peer read the reason (RFC 6455 section 7.1.1). */
    SHUT_DOWN,
    CLOSE
  }

  private final StreamConnection socket;
  private final ConduitStreamSinkChannel sink;
  private final SendBuffer pending;
  private final long maxPending;
  private volatile @Nullable Connection client;
  private boolean scheduled;
  private boolean shut;
  private Afterwards afterwards = Afterwards.STAY;

  WebSocketWriter(StreamConnection socket, ByteBufferPool pool, Limits limits) {
    this.socket = socket;
    this.sink = socket.getSinkChannel();
    this.pending = new SendBuffer(pool);
    this.maxPending = limits.of(Limit.MAX_PENDING_BYTES);
    sink.setWriteListener(this);
  }

  /** The connection that is told of {@link Connection#slowReader}. */
  void reportTo(Connection slow) {
    client = slow;
  }

  @Override
  public void text(String json) {
    send(Opcode.TEXT, StandardCharsets.UTF_8.encode(json));
  }

  @Override
  public void binary(ByteBuffer frame) {
    send(Opcode.BINARY, frame);
  }

  @Override
  public void ping() {
    send(Opcode.PING, ByteBuffer.allocate(0));
  }

  /** Section 5.5.3: with the payload of the ping. */
  void pong(ByteBuffer payload) {
    send(Opcode.PONG, payload);
  }

  @Override
  public synchronized void close(int code, String reason) {
    if (!shut) {
      send(Opcode.CLOSE, FrameWriter.closing(code, reason));
      shut = true;
      IoThread.runAfter(socket.getIoThread(), CLOSING_SECONDS, this::closeNow);
    }
  }

  /** The peer closes: answers, unless it is the answer itself, and closes (section 5.5.1). */
  synchronized void answerClose(int code) {
    close(code, "");
    finish();
  }

  /** Both sides are done: closes once pending data is written. */
  synchronized void finish() {
    after(Afterwards.CLOSE);
  }

  /** Nothing more is read: writes pending data, then shuts down writes (section 7.1.7). */
  synchronized void shutDown() {
    after(Afterwards.SHUT_DOWN);
  }

  private void after(Afterwards next) {
    afterwards = next;
    schedule();
  }

  private synchronized void send(int opcode, ByteBuffer payload) {
    if (shut) {
      return;
    }
    if (pending.pending() > maxPending - payload.remaining()) {
      shut = true;
      IoThread.run(socket.getIoThread(), this::drop);
    } else {
      pending.frame(opcode, payload);
      schedule();
    }
  }

  /** After the current read, so that all answers to it go out in one write. */
  private void schedule() {
    if (!scheduled) {
      scheduled = true;
      IoThread.run(socket.getIoThread(), this);
    }
  }

  @Override
  public void handleEvent(ConduitStreamSinkChannel writable) {
    run();
  }

  /** Writes pending data. */
  @Override
  public void run() {
    try {
      flushNow();
    } catch (IOException e) {
      closeNow();
    }
  }

  private synchronized void flushNow() throws IOException {
    if (!socket.isOpen()) {
      return;
    }
    // Until all is written, the socket itself triggers the next write.
    scheduled = !pending.writeTo(sink);
    if (scheduled) {
      sink.resumeWrites();
    } else {
      sink.suspendWrites();
      allWritten();
    }
  }

  private void allWritten() throws IOException {
    if (afterwards == Afterwards.CLOSE) {
      closeNow();
    } else if (afterwards == Afterwards.SHUT_DOWN) {
      afterwards = Afterwards.STAY;
      sink.shutdownWrites();
      sink.flush();
    }
  }

  private void drop() {
    Connection slow = client;
    if (slow != null) {
      slow.slowReader();
    }
    closeNow();
  }

  /** Without a closing handshake; the close listener of the socket follows. */
  void closeNow() {
    IoUtils.safeClose(socket);
  }

  /** The socket is closed. */
  synchronized void closed() {
    shut = true;
    pending.release();
  }
}
