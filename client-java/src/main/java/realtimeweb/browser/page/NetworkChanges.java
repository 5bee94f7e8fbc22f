package realtimeweb.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import realtimeweb.session.ports.Mailbox;

/** Detects that the machine may have changed networks, or that the page was suspended. */
public final class NetworkChanges {
  /** Called by the browser. */
  @JSFunctor
  interface Callback extends JSObject {
    void run();
  }

  private NetworkChanges() {}

  /**
   * Posts this event at every change from now on.
   *
   * @param changed an event of the mailbox
   */
  public static void listen(Mailbox mailbox, Mailbox.Event changed) {
    addListeners(() -> mailbox.post(changed));
  }

  // NetworkInformation also reports every new speed estimate; only its type matters.
  @JSBody(
      params = "changed",
      script =
          "addEventListener('online', () => { changed(); });"
              + "addEventListener('pageshow', (e) => { if (e.persisted) { changed(); } });"
              + "document.addEventListener('resume', () => { changed(); });"
              + "var network = navigator.connection;"
              + "if (network && network.addEventListener) { var type = network.type;"
              + "  network.addEventListener('change', () => {"
              + "    if (network.type !== type) { type = network.type; changed(); } }); }")
  private static native void addListeners(Callback changed);
}
