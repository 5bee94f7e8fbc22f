package realtimeweb.browser.recording;

import org.teavm.jso.JSBody;

/** While a recording is not complete, the browser asks before the page is closed (HTML 7.4.3). */
final class UnloadGuard {
  private UnloadGuard() {}

  @JSBody(script = "window.onbeforeunload = (event) => { event.preventDefault(); };")
  static native void raise();

  @JSBody(script = "window.onbeforeunload = null;")
  static native void drop();
}
