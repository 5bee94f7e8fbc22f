package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The visibility of the page, its pixel density, and the browser's drawing cycle. */
public final class VisibilityObserver {
  private VisibilityObserver() {}

  /** Whether the tab is in the background or the window minimised (Page Visibility). */
  @JSBody(script = "return document.hidden;")
  public static native boolean isPageHidden();

  /** Runs the action when the page becomes hidden: nothing is drawn from then on. */
  @JSBody(
      params = "action",
      script =
          "document.addEventListener('visibilitychange',"
              + " () => { if (document.hidden) { action(); } });")
  public static native void onPageHidden(Callback action);

  /** Converts CSS pixels to device pixels. */
  @JSBody(params = "length", script = "return Math.round(length * (devicePixelRatio || 1));")
  public static native int devicePixels(int length);

  /**
   * The aspect ratio of a playing video: width by height, in thousandths; 0 before the first frame.
   */
  @JSBody(
      params = "video",
      script =
          "return video.videoHeight ? Math.round(1000 * video.videoWidth / video.videoHeight) : 0;")
  public static native int shape(HTMLElement video);

  /** Runs the action when the browser is idle; soon in Safari, which does not report idleness. */
  @JSBody(
      params = "action",
      script =
          "if (window.requestIdleCallback) { requestIdleCallback(() => action()); }"
              + " else { setTimeout(() => action(), 500); }")
  public static native void whenIdle(Callback action);

  /** Runs the action before the browser draws the next frame. */
  @JSBody(params = "action", script = "requestAnimationFrame(() => action());")
  public static native void beforeDrawing(Callback action);
}
