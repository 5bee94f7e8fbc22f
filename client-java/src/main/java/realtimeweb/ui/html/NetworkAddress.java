package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Asks the server for the address by which other machines reach it; the server tells only this
 * machine.
 */
public final class NetworkAddress {
  /** Receives the origin at which others reach the page. */
  @JSFunctor
  public interface Known extends JSObject {
    void on(String origin);
  }

  private NetworkAddress() {}

  /** Calls back with the address if there is one; otherwise never. */
  @JSBody(
      params = "known",
      script =
          "fetch('elsewhere').then(answer => answer.json()).then(found => {"
              + "var first = String(found.addresses[0]);"
              + "if (first.startsWith('https://')) { known(new URL(first).origin); }"
              + "}).catch(() => {});")
  public static native void ask(Known known);
}
