package teavm.promise;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;

/** Awaiting promises. JSPromise's own await loses what the browser said was wrong. */
public final class Promises {
  private static final String OVERDUE = "Overdue";
  private static final int STEPS = 4;

  private Promises() {}

  /**
   * Suspends this thread until the promise settles, which may be never: whoever needs an answer has
   * {@link Patience}. Only from a thread of Java's, never straight from a callback of the
   * browser's.
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
   * The same promise, but rejected if it has not settled after so many milliseconds; {@link #await}
   * then throws {@link Overdue}. They are counted in a few steps, of which a tab that sleeps, or
   * that the browser holds back, loses one and no more: it wakes up with time left.
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

  /** Lets the promise go its way: nobody asks how it ends. */
  @JSBody(params = "promise", script = "promise.then(() => {}, () => {});")
  public static native void ignore(JSPromise<?> promise);

  /** The name of what a promise was rejected with, as in {@link Rejection#name}. */
  public static String name(Object reason) {
    return nameOf((JSObject) reason);
  }

  /** The message of what a promise was rejected with. */
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
