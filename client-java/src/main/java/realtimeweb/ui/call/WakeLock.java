package realtimeweb.ui.call;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Keeps the device's screen on, where the browser can (W3C Screen Wake Lock). */
final class WakeLock {
  /** The screen stays on. */
  interface Held extends JSObject {
    /** Lets the screen go dark again. */
    void release();
  }

  private WakeLock() {}

  /** The browser lets go of it whenever the page is hidden, so it is taken again. */
  @JSBody(
      script =
          "var lock = {held: null, over: false};"
              + "lock.take = () => {"
              + " if (lock.over || !navigator.wakeLock || document.visibilityState !== 'visible') {"
              + " return; }"
              + " navigator.wakeLock.request('screen').then("
              + " held => { if (lock.over) { held.release(); } else { lock.held = held; } },"
              + " () => {}); };"
              + "lock.release = () => { lock.over = true;"
              + " document.removeEventListener('visibilitychange', lock.take);"
              + " if (lock.held) { lock.held.release(); } };"
              + "document.addEventListener('visibilitychange', lock.take);"
              + "lock.take();"
              + "return lock;")
  static native Held hold();
}
