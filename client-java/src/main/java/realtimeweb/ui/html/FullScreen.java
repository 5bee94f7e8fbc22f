package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The Fullscreen API, with the names that Safari had before, and what an iPhone has instead. */
public final class FullScreen {
  private FullScreen() {}

  /** Whether any element can be shown alone. */
  @JSBody(script = "return !!(document.fullscreenEnabled || document.webkitFullscreenEnabled);")
  public static native boolean isSupported();

  /** Whether at least a video can. */
  @JSBody(
      params = "video",
      script =
          "return !!(document.fullscreenEnabled || document.webkitFullscreenEnabled"
              + " || video.webkitEnterFullscreen);")
  public static native boolean isSupportedFor(HTMLElement video);

  /** Shows the element alone; or, if it or anything else is alone already, all of the page. */
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

  /** The whole page without the browser around it. */
  @JSBody(script = "return document.documentElement;")
  public static native HTMLElement page();

  /** The player of an iPhone, which knows no other full screen. */
  @JSBody(
      params = "video",
      script = "if (video.webkitEnterFullscreen) { video.webkitEnterFullscreen(); }")
  public static native void enterPlayer(HTMLElement video);
}
