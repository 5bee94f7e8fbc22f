package realtimeweb.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import realtimeweb.session.Mailbox;

/**
 * The moments at which a page may have another network than it knows of: it is online again, its
 * connection changed (Network Information API), or it was frozen, hidden or kept in the
 * back-forward cache (Page Lifecycle) and runs again.
 */
public final class Awakening {
  private Awakening() {}

  /** Runs the event in the mailbox at each such moment. */
  public static void onEach(Mailbox mailbox, Mailbox.Event event) {
    listen(() -> mailbox.post(event));
  }

  @JSFunctor
  private interface Listener extends JSObject {
    void awake();
  }

  @JSBody(
      params = "listener",
      script =
          "window.addEventListener('online', function() { listener(); });"
              + "window.addEventListener('pageshow', function(e) {"
              + "  if (e.persisted) { listener(); } });"
              + "document.addEventListener('resume', function() { listener(); });"
              + "document.addEventListener('visibilitychange', function() {"
              + "  if (document.visibilityState === 'visible') { listener(); } });"
              + "var connection = navigator.connection;"
              + "if (connection && connection.addEventListener) {"
              + "  var type = connection.type;"
              + "  connection.addEventListener('change', function() {"
              + "    if (connection.type !== type) { type = connection.type; listener(); } }); }")
  private static native void listen(Listener listener);
}
