package realtimeweb.suite;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** A part of the browser that does not answer for a while. */
final class Silence {
  private final JSObject owner;
  private final String method;
  private final JSObject real;

  private Silence(JSObject owner, String method, JSObject real) {
    this.owner = owner;
    this.method = method;
    this.real = real;
  }

  /** From now on that method, such as {@code IDBFactory.prototype} has, never answers. */
  static Silence of(JSObject owner, String method) {
    return new Silence(owner, method, silence(owner, method));
  }

  void ends() {
    restore(owner, method, real);
  }

  @JSBody(script = "return new Promise(() => {});")
  static native <T> JSPromise<T> promise();

  @JSBody(script = "return IDBFactory.prototype;")
  static native JSObject databases();

  @JSBody(script = "return RTCPeerConnection.prototype;")
  static native JSObject peerConnections();

  @JSBody(script = "return MediaDevices.prototype;")
  static native JSObject mediaDevices();

  // A promise for whoever awaits one, that takes the listeners of whoever gives them.
  @JSBody(
      params = {"owner", "method"},
      script =
          "var real = owner[method]; owner[method] = () => new Promise(() => {}); return real;")
  private static native JSObject silence(JSObject owner, String method);

  @JSBody(
      params = {"owner", "method", "real"},
      script = "owner[method] = real;")
  private static native void restore(JSObject owner, String method, JSObject real);
}
