package realtimeweb.web.socket;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioExecutor;
import org.xnio.conduits.ConduitStreamSourceChannel;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.limits.Limit;
import realtimeweb.relay.limits.Limits;
import realtimeweb.websocket.Parser;

/** Reads a WebSocket on its I/O thread; holds a buffer only while it reads. */
final class WebSocketReader implements ChannelListener<ConduitStreamSourceChannel> {
  /** Buffers of one socket that are read before other sockets have their turn. */
  private static final int BUFFERS_A_TURN = 4;

  private final StreamConnection connection;
  private final ConduitStreamSourceChannel source;
  private final ByteBufferPool pool;
  private final Parser parser;
  private final WebSocketWriter writer;
  private final int messageSeconds;
  private long watched;
  private @Nullable XnioExecutor.Key deadline;

  /**
   * @param writer finished when the peer shuts down its writes after its last frame: the answer to
   *     that frame may still be pending
   */
  WebSocketReader(
      StreamConnection connection,
      ByteBufferPool pool,
      Parser parser,
      WebSocketWriter writer,
      Limits limits) {
    this.connection = connection;
    this.source = connection.getSourceChannel();
    this.pool = pool;
    this.parser = parser;
    this.writer = writer;
    this.messageSeconds = limits.of(Limit.MESSAGE_SECONDS);
  }

  /** Begins to read, first the bytes that arrived together with the handshake. */
  void open() {
    source.setReadListener(this);
    source.wakeupReads();
  }

  @Override
  public void handleEvent(ConduitStreamSourceChannel readable) {
    try (PooledByteBuffer pooled = pool.allocate()) {
      readInto(pooled.getBuffer());
      watch();
    } catch (IOException e) {
      IoUtils.safeClose(connection);
    }
  }

  private void readInto(ByteBuffer buffer) throws IOException {
    for (int i = 0; i < BUFFERS_A_TURN; i++) {
      int count = source.read(buffer.clear());
      if (count < 0) {
        end();
      }
      if (count <= 0) {
        return;
      }
      parser.parse(buffer.flip());
    }
    // TLS may have decrypted more, for which the socket triggers no event.
    source.wakeupReads();
  }

  private void end() {
    if (parser.isEnded()) {
      source.suspendReads();
      writer.finish();
    } else {
      IoUtils.safeClose(connection);
    }
  }

  /**
   * A message that trickles in occupies its buffer, whatever pings arrive between its fragments.
   */
  private void watch() {
    if (!parser.isInMessage() || parser.messages() != watched) {
      abandon();
    }
    if (parser.isInMessage() && deadline == null) {
      watched = parser.messages();
      deadline =
          IoThread.runAfter(
              connection.getIoThread(), messageSeconds, () -> IoUtils.safeClose(connection));
    }
  }

  /** The socket is closed: cancels the deadline. */
  void abandon() {
    if (deadline != null) {
      deadline.remove();
      deadline = null;
    }
  }
}
