package realtimeweb.web;

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

/** The way in through a WebSocket; holds a buffer only while it reads. */
final class SocketInlet implements ChannelListener<ConduitStreamSourceChannel> {
  /** So many buffers of one socket are read before others have their turn. */
  private static final int BUFFERS_A_TURN = 4;

  private final StreamConnection connection;
  private final ConduitStreamSourceChannel source;
  private final ByteBufferPool pool;
  private final Parser parser;
  private final SocketOutlet outlet;
  private final int messageSeconds;
  private long watched;
  private @Nullable XnioExecutor.Key deadline;

  /**
   * Finishes the way out if the peer shuts its way out after the last frame that is read: what
   * answers that frame may still have to go out.
   */
  SocketInlet(
      StreamConnection connection,
      ByteBufferPool pool,
      Parser parser,
      SocketOutlet outlet,
      Limits limits) {
    this.connection = connection;
    this.source = connection.getSourceChannel();
    this.pool = pool;
    this.parser = parser;
    this.outlet = outlet;
    this.messageSeconds = limits.of(Limit.MESSAGE_SECONDS);
  }

  /** Reads from now on, beginning with what came along with the handshake. */
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
    // TLS may hold more, of which the socket itself tells nothing.
    source.wakeupReads();
  }

  private void end() {
    if (parser.isEnded()) {
      source.suspendReads();
      outlet.finish();
    } else {
      IoUtils.safeClose(connection);
    }
  }

  /** A message that trickles in holds its buffer; pings between its fragments change nothing. */
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

  /** No more comes, and nothing shall wait for it. */
  void abandon() {
    if (deadline != null) {
      deadline.remove();
      deadline = null;
    }
  }
}
