package realtimeweb.ui.devices;

import org.teavm.jso.JSBody;
import realtimeweb.ui.text.Texts.Browser;

/** Detects the browser, to say where its permission settings are. */
public final class BrowserFamily {
  private BrowserFamily() {}

  public static Browser current() {
    return named(userAgent(), touches());
  }

  /**
   * Parses a User-Agent header (RFC 9110, 10.1.5).
   *
   * @param touches whether the screen is a touch screen, which tells an iPad from a Mac
   */
  static Browser named(String userAgent, boolean touches) {
    boolean mac = userAgent.contains("Macintosh");
    if (userAgent.contains("iPhone") || userAgent.contains("iPad") || (mac && touches)) {
      return Browser.IOS;
    }
    if (userAgent.contains("Firefox/")) {
      return Browser.FIREFOX;
    }
    if (userAgent.contains("Chrome/")) {
      return Browser.CHROMIUM;
    }
    return mac && userAgent.contains("Safari/") ? Browser.SAFARI : Browser.OTHER;
  }

  @JSBody(script = "return navigator.userAgent;")
  private static native String userAgent();

  @JSBody(script = "return navigator.maxTouchPoints > 0;")
  private static native boolean touches();
}
