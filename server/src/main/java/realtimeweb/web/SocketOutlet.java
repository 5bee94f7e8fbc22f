package realtimeweb.web;

import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.xnio.IoUtils;
import realtimeweb.relay.Limit;
import realtimeweb.relay.Limits;
import realtimeweb.relay.Outlet;

/** The way out through a WebSocket, which ends when too much waits to be read. */
final class SocketOutlet implements Outlet {
  /** How long a closing handshake (RFC 6455 section 7.1.2) may take. */
  private static final long CLOSING_SECONDS = 5;

  private final WebSocketChannel channel;
  private final long maxPending;
  private final AtomicLong pending = new AtomicLong();
  private final AtomicBoolean shut = new AtomicBoolean();
  private volatile Runnable slowReader = () -> {};

  SocketOutlet(WebSocketChannel channel, Limits limits) {
    this.channel = channel;
    this.maxPending = limits.of(Limit.MAX_PENDING_BYTES);
  }

  void onSlowReader(Runnable report) {
    slowReader = report;
  }

  @Override
  public void text(String json) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(json);
    if (admits(bytes.remaining())) {
      WebSockets.sendText(bytes, channel, new Sent(bytes.remaining()));
    }
  }

  @Override
  public void binary(ByteBuffer frame) {
    if (admits(frame.remaining())) {
      WebSockets.sendBinary(frame, channel, new Sent(frame.remaining()));
    }
  }

  @Override
  public void ping() {
    if (admits(0)) {
      WebSockets.sendPing(ByteBuffer.allocate(0), channel, new Sent(0));
    }
  }

  @Override
  public void close(int code, String reason) {
    if (shut.compareAndSet(false, true)) {
      WebSockets.sendClose(code, reason, channel, new Sent(0));
      IoThread.runAfter(channel, CLOSING_SECONDS, this::closeNow);
    }
  }

  private void closeNow() {
    IoUtils.safeClose(channel);
  }

  private boolean admits(long bytes) {
    if (shut.get()) {
      return false;
    }
    if (pending.getAndAdd(bytes) <= maxPending - bytes) {
      return true;
    }
    if (shut.compareAndSet(false, true)) {
      IoThread.run(channel, this::drop);
    }
    return false;
  }

  private void drop() {
    slowReader.run();
    closeNow();
  }

  private final class Sent implements WebSocketCallback<Void> {
    private final int bytes;

    Sent(int bytes) {
      this.bytes = bytes;
    }

    @Override
    public void complete(WebSocketChannel channel, Void context) {
      pending.addAndGet(-bytes);
    }

    @Override
    public void onError(WebSocketChannel channel, Void context, Throwable cause) {
      pending.addAndGet(-bytes);
      IoThread.run(channel, SocketOutlet.this::closeNow);
    }
  }
}
