package teavm.promise;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** Awaits promises. JSPromise's own await loses the browser's error. */
public final class Promises {
  private static final String OVERDUE = "Overdue";
  private static final int STEPS = 4;

  private Promises() {}

  /**
   * Suspends this thread until the promise settles, which may never happen: use {@link Patience}
   * for a time limit. Call it only from a Java thread, never directly from a browser callback.
   *
   * @throws Rejection if the promise is rejected
   */
  @Async
  public static native <T> T await(JSPromise<T> promise);

  static <T> void await(JSPromise<T> promise, AsyncCallback<T> callback) {
    promise.then(
        value -> {
          callback.complete(value);
          return JSUndefined.instance();
        },
        reason -> {
          callback.error(failure(reason));
          return JSUndefined.instance();
        });
  }

  /**
   * The same promise, but rejected if it has not settled after this many milliseconds; {@link
   * #await} then throws {@link Overdue}. The time is counted in a few steps. A tab that sleeps, or
   * that the browser throttles, loses at most one step, so it wakes up with time left.
   */
  static <T> JSPromise<T> within(JSPromise<T> promise, int millis, String whom) {
    return inSteps(promise, STEPS, millis / STEPS, OVERDUE, whom);
  }

  @JSBody(
      params = {"promise", "steps", "stepMillis", "name", "whom"},
      script =
          "return new Promise((resolve, reject) => {"
              + " var timer, left = steps;"
              + " var step = () => {"
              + "  if (left === 0) { reject({name: name, message: whom}); return; }"
              + "  left = left - 1; timer = setTimeout(step, stepMillis); };"
              + " step();"
              + " promise.then(value => { clearTimeout(timer); resolve(value); },"
              + "  reason => { clearTimeout(timer); reject(reason); });"
              + "});")
  private static native <T> JSPromise<T> inSteps(
      JSPromise<T> promise, int steps, int stepMillis, String name, String whom);

  /** Ignores how the promise settles. */
  @JSBody(params = "promise", script = "promise.then(() => {}, () => {});")
  public static native void ignore(JSPromise<?> promise);

  /** The name of a promise's rejection reason, as in {@link Rejection#name}. */
  public static String name(Object reason) {
    return nameOf((JSObject) reason);
  }

  /** The message of a promise's rejection reason. */
  public static String message(Object reason) {
    return messageOf((JSObject) reason);
  }

  private static Throwable failure(Object reason) {
    if (reason instanceof Throwable thrown) {
      return thrown;
    }
    JSObject error = (JSObject) reason;
    if (nameOf(error).equals(OVERDUE)) {
      return new Overdue(messageOf(error));
    }
    Throwable thrown = isError(error) ? JSExceptions.getJavaException(error) : null;
    return thrown != null ? thrown : new Rejection(nameOf(error), messageOf(error));
  }

  @JSBody(params = "reason", script = "return reason instanceof Error;")
  private static native boolean isError(JSObject reason);

  @JSBody(
      params = "reason",
      script = "return reason && reason.name ? String(reason.name) : typeof reason;")
  private static native String nameOf(JSObject reason);

  @JSBody(
      params = "reason",
      script =
          "return reason && reason.message !== undefined ? String(reason.message) : String(reason);")
  private static native String messageOf(JSObject reason);
}
