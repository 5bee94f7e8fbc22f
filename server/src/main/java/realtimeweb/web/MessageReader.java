package realtimeweb.web;

import io.undertow.websockets.core.StreamSourceFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import realtimeweb.protocol.Nullable;

/** Puts one message together from its fragments, as far as it may go. */
final class MessageReader {
  private static final int FIRST_BYTES = 512;

  private final StreamSourceFrameChannel frames;
  private final int most;
  private final Runnable tooLarge;
  private final Consumer<ByteBuffer> whole;
  private ByteBuffer message;
  private final int seconds;
  private boolean overflown;
  private @Nullable XnioExecutor.Key deadline;

  MessageReader(
      StreamSourceFrameChannel frames,
      int most,
      int seconds,
      Runnable tooLarge,
      Consumer<ByteBuffer> whole) {
    this.frames = frames;
    this.most = most;
    this.seconds = seconds;
    this.tooLarge = tooLarge;
    this.whole = whole;
    // One byte more than allowed shows that there is more.
    this.message = ByteBuffer.allocate(Math.min(FIRST_BYTES, most + 1));
  }

  /** Reads what is there, and the rest when it comes. */
  void read() {
    try {
      readNow();
    } catch (IOException e) {
      IoUtils.safeClose(frames.getWebSocketChannel());
    }
  }

  private void readNow() throws IOException {
    int count = frames.read(message);
    while (count > 0) {
      makeRoom();
      count = frames.read(message);
    }
    if (count < 0) {
      finish();
    } else {
      beginsToWait();
      frames.getReadSetter().set(channel -> read());
      frames.resumeReads();
    }
  }

  /** A message that trickles in holds its buffer; pings between its fragments change nothing. */
  private void beginsToWait() {
    if (deadline == null) {
      WebSocketChannel channel = frames.getWebSocketChannel();
      deadline = IoThread.runAfter(channel, seconds, () -> IoUtils.safeClose(channel));
    }
  }

  private void makeRoom() {
    if (overflown) {
      message.clear();
    } else if (message.position() > most) {
      overflown = true;
      tooLarge.run();
      message.clear();
    } else if (!message.hasRemaining()) {
      int larger = Math.min(2 * message.capacity(), most + 1);
      message = ByteBuffer.allocate(larger).put(message.flip());
    }
  }

  /** No more comes: the connection is closed, and nothing shall wait for it. */
  void abandon() {
    if (deadline != null) {
      deadline.remove();
    }
  }

  private void finish() {
    abandon();
    if (!overflown) {
      whole.accept(message.flip());
    }
  }
}
