package realtimeweb.web.socket;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioExecutor;
import org.xnio.XnioIoThread;
import realtimeweb.protocol.Nullable;

/** Tasks on a socket's I/O thread, which runs all of the socket's events one at a time. */
final class IoThread {
  private IoThread() {}

  /** Runs the task after the current one. */
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
