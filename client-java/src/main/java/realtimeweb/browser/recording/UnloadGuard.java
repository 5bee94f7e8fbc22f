package realtimeweb.browser.recording;

import org.teavm.jso.JSBody;

/**
 * Makes the browser ask before it closes the page while a recording is incomplete (HTML 7.4.3).
 * Chromium before 119 asks only if the handler returns a value.
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
