package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Asks the server, which tells this machine alone, by which address other machines reach it. */
public final class NetworkAddress {
  /** Where the page is served to others: an origin. */
  @JSFunctor
  public interface Known extends JSObject {
    void on(String origin);
  }

  private NetworkAddress() {}

  /** Calls back if there is such an address; never where there is none. */
  @JSBody(
      params = "known",
      script =
          "fetch('elsewhere').then(answer => answer.json()).then(found => {"
              + "var first = String(found.addresses[0]);"
              + "if (first.startsWith('https://')) { known(new URL(first).origin); }"
              + "}).catch(() => {});")
  public static native void ask(Known known);
}
