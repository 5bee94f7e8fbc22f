package realtimeweb.browser.recording;

import org.teavm.jso.JSBody;

/**
 * While a recording is not complete, the browser asks before the page is closed (HTML 7.4.3);
 * Chromium before 119 only if there is a return value.
 */
final class UnloadGuard {
  private UnloadGuard() {}

  @JSBody(
      script =
          "window.onbeforeunload = (event) => { event.preventDefault(); event.returnValue = true; };")
  static native void raise();

  @JSBody(script = "window.onbeforeunload = null;")
  static native void drop();
}
