package realtimeweb.ui.call;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Keeps the device's screen on, if the browser supports it (W3C Screen Wake Lock). */
final class WakeLock {
  /** A lock that keeps the screen on. */
  interface Held extends JSObject {
    /** Lets the screen turn off again. */
    void release();
  }

  private WakeLock() {}

  /** The browser releases the lock when the page is hidden, so it is requested again. */
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
