package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What of the page is seen, and how finely. */
public final class VisibilityObserver {
  private VisibilityObserver() {}

  /** Whether the tab is behind another, or the window minimised (Page Visibility). */
  @JSBody(script = "return document.hidden;")
  public static native boolean isPageHidden();

  /** Runs the action whenever the page is hidden: nothing is drawn from then on. */
  @JSBody(
      params = "action",
      script =
          "document.addEventListener('visibilitychange',"
              + " () => { if (document.hidden) { action(); } });")
  public static native void onPageHidden(Callback action);

  /** A length of CSS pixels in the screen's own. */
  @JSBody(params = "length", script = "return Math.round(length * (devicePixelRatio || 1));")
  public static native int devicePixels(int length);

  /** The shape of a playing video, width by height in thousandths; 0 before the first picture. */
  @JSBody(
      params = "video",
      script =
          "return video.videoHeight ? Math.round(1000 * video.videoWidth / video.videoHeight) : 0;")
  public static native int shape(HTMLElement video);

  /** Runs the action when nothing else is to be done; Safari does not tell, and gets it soon. */
  @JSBody(
      params = "action",
      script =
          "if (window.requestIdleCallback) { requestIdleCallback(() => action()); }"
              + " else { setTimeout(() => action(), 500); }")
  public static native void whenIdle(Callback action);

  /** Runs the action before the browser next draws. */
  @JSBody(params = "action", script = "requestAnimationFrame(() => action());")
  public static native void beforeDrawing(Callback action);
}
