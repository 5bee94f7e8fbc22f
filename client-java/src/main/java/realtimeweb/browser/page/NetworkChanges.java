package realtimeweb.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import realtimeweb.session.ports.Mailbox;

/** Notices that the machine may have another network, or that the page was asleep. */
public final class NetworkChanges {
  /** Called by the browser. */
  @JSFunctor
  interface Callback extends JSObject {
    void run();
  }

  private NetworkChanges() {}

  /**
   * From now on posts this event whenever it happens.
   *
   * @param changed an event of the mailbox
   */
  public static void listen(Mailbox mailbox, Mailbox.Event changed) {
    addListeners(() -> mailbox.post(changed));
  }

  // NetworkInformation tells of every new estimate of speed too; only its type is of interest.
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
