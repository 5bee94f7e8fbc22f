package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells a click from a double click, which browsers report as two clicks first. */
public final class Clicks {
  private Clicks() {}

  /**
   * Runs at the first click of several in a row: a double click does what one click does. Keys and
   * scripts do not click twice.
   */
  @JSBody(
      params = {"element", "once"},
      script =
          "var last = -1e9;"
              + "element.addEventListener('click', e => { var now = performance.now();"
              + " var again = e.detail > 0 && now - last < 500; last = now;"
              + " if (!again) { once(); } });")
  public static native void first(HTMLElement element, Happened once);

  /** Runs one of the two; clicks on buttons inside the element are theirs alone. */
  @JSBody(
      params = {"element", "once", "twice"},
      script =
          "var timer = 0;"
              + "element.addEventListener('click', e => {"
              + " if (e.target.closest('button, input, label')) { return; }"
              + " if (timer) { clearTimeout(timer); timer = 0; twice(); return; }"
              + " timer = setTimeout(() => { timer = 0; once(); }, 250); });")
  public static native void listen(HTMLElement element, Happened once, Happened twice);
}
