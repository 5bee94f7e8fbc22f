package realtimeweb.web;

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

/** The way out through a WebSocket, which ends when too much waits to be read. */
final class SocketOutlet implements ClientSocket, Runnable, ChannelListener<ConduitStreamSinkChannel> {
  /** How long a closing handshake (RFC 6455 section 7.1.2) may take. */
  private static final long CLOSING_SECONDS = 5;

  /** What happens once all is written. */
  private enum Afterwards {
    STAY,
    /** The peer shall still be able to read why (RFC 6455 section 7.1.1). */
    SHUT_DOWN,
    CLOSE
  }

  private final StreamConnection socket;
  private final ConduitStreamSinkChannel sink;
  private final Outgoing outgoing;
  private final long maxPending;
  private volatile @Nullable Connection client;
  private boolean scheduled;
  private boolean shut;
  private Afterwards afterwards = Afterwards.STAY;

  SocketOutlet(StreamConnection socket, ByteBufferPool pool, Limits limits) {
    this.socket = socket;
    this.sink = socket.getSinkChannel();
    this.outgoing = new Outgoing(pool);
    this.maxPending = limits.of(Limit.MAX_PENDING_BYTES);
    sink.setWriteListener(this);
  }

  /** Who shall hear of {@link Connection#slowReader}. */
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

  /** Section 5.5.3: with what the ping carried. */
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

  /** Nothing more comes or is to be said: closes once what waits is written. */
  synchronized void finish() {
    after(Afterwards.CLOSE);
  }

  /** Nothing more is read: sends what waits, then shuts the way out (section 7.1.7). */
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
    if (outgoing.pending() > maxPending - payload.remaining()) {
      shut = true;
      IoThread.run(socket.getIoThread(), this::drop);
    } else {
      outgoing.frame(opcode, payload);
      schedule();
    }
  }

  /** After what the thread reads now, so that all of it goes out in one write. */
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

  /** Writes what waits. */
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
    // While it waits for the socket, the socket wakes it.
    scheduled = !outgoing.writeTo(sink);
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

  /** Without a word; the way in hears of it. */
  void closeNow() {
    IoUtils.safeClose(socket);
  }

  /** The socket is closed. */
  synchronized void closed() {
    shut = true;
    outgoing.release();
  }
}
