package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The Fullscreen API, including Safari's older names and the iPhone's substitute. */
public final class FullScreen {
  private FullScreen() {}

  /** Whether any element can be shown in full screen. */
  @JSBody(script = "return !!(document.fullscreenEnabled || document.webkitFullscreenEnabled);")
  public static native boolean isSupported();

  /** Whether at least a video can. */
  @JSBody(
      params = "video",
      script =
          "return !!(document.fullscreenEnabled || document.webkitFullscreenEnabled"
              + " || video.webkitEnterFullscreen);")
  public static native boolean isSupportedFor(HTMLElement video);

  /** Shows the element in full screen; leaves full screen if any element is shown so already. */
  @JSBody(
      params = "element",
      script =
          "var done = p => { if (p) { p.catch(() => undefined); } };"
              + "if (document.fullscreenElement) { done(document.exitFullscreen()); }"
              + "else if (document.webkitFullscreenElement) { document.webkitExitFullscreen(); }"
              + "else if (element.requestFullscreen) { done(element.requestFullscreen()); }"
              + "else { element.webkitRequestFullscreen(); }")
  public static native void toggle(HTMLElement element);

  @JSBody(
      params = "element",
      script =
          "return (document.fullscreenElement || document.webkitFullscreenElement) === element;")
  public static native boolean isAlone(HTMLElement element);

  /** The element of the whole page. */
  @JSBody(script = "return document.documentElement;")
  public static native HTMLElement page();

  /** Opens the iPhone's video player, its only full screen. */
  @JSBody(
      params = "video",
      script = "if (video.webkitEnterFullscreen) { video.webkitEnterFullscreen(); }")
  public static native void enterPlayer(HTMLElement video);
}
