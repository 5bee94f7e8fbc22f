package realtimeweb.web;

import io.undertow.websockets.core.WebSocketChannel;
import java.util.concurrent.RejectedExecutionException;

/** A socket's own thread, where all of its events run one after the other. */
final class IoThread {
  private IoThread() {}

  /** Runs the task after what the thread does now; drops it if the server has stopped. */
  static void run(WebSocketChannel channel, Runnable task) {
    try {
      channel.getIoThread().execute(task);
    } catch (RejectedExecutionException e) {
      // The threads are gone, and the relay with them.
      return;
    }
  }
}
