package realtimeweb.web;

import io.undertow.websockets.core.WebSocketChannel;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A socket's own thread, where all of its events run one after the other. */
final class IoThread {
  private IoThread() {}

  /** Runs the task after what the thread does now. */
  static void run(WebSocketChannel channel, Runnable task) {
    unlessStopped(() -> channel.getIoThread().execute(task));
  }

  static void runAfter(WebSocketChannel channel, long seconds, Runnable task) {
    unlessStopped(() -> channel.getIoThread().executeAfter(task, seconds, TimeUnit.SECONDS));
  }

  private static void unlessStopped(Runnable submission) {
    try {
      submission.run();
    } catch (RejectedExecutionException e) {
      // The server has stopped; its sockets are closed and its relay is done.
      return;
    }
  }
}
