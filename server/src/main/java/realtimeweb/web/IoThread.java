package realtimeweb.web;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioExecutor;
import org.xnio.XnioIoThread;
import realtimeweb.protocol.Nullable;

/** A socket's own thread, where all of its events run one after the other. */
final class IoThread {
  private IoThread() {}

  /** Runs the task after what the thread does now. */
  static void run(XnioIoThread thread, Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException e) {
      // The server has stopped; its sockets are closed and its relay is done.
      return;
    }
  }

  /** Null if the server has stopped. */
  static @Nullable XnioExecutor.Key runAfter(XnioIoThread thread, long seconds, Runnable task) {
    try {
      return thread.executeAfter(task, seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException e) {
      return null;
    }
  }
}
