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
  private Promises() {}

  /**
   * Suspends this thread until the promise settles. Only from a thread of Java's, never straight
   * from a callback of the browser's.
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
