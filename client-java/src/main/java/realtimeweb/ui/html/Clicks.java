package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Distinguishes a click from a double click, which browsers first report as two clicks. */
public final class Clicks {
  private Clicks() {}

  /**
   * Runs at the first of several consecutive clicks, so a double click acts like one click. Keys
   * and scripts do not double click.
   *
   * <p>The double click interval is a system setting that only the browser's click count reflects
   * (UI Events, {@code detail}); not every browser counts touches.
   */
  @JSBody(
      params = {"element", "once"},
      script =
          "var last = -1e9;"
              + "element.addEventListener('click', e => {"
              + " if (e.detail === 0) { once(); return; }"
              + " var again = e.detail > 1 || e.timeStamp - last < 500;"
              + " last = e.timeStamp;"
              + " if (!again) { once(); } });")
  public static native void first(HTMLElement element, Callback once);

  /** Runs one of the two actions; ignores clicks on buttons inside the element. */
  @JSBody(
      params = {"element", "once", "twice"},
      script =
          "var timer = 0;"
              + "element.addEventListener('click', e => {"
              + " if (e.target.closest('button, input, label')) { return; }"
              + " if (timer) { clearTimeout(timer); timer = 0; twice(); return; }"
              + " timer = setTimeout(() => { timer = 0; once(); }, 250); });")
  public static native void listen(HTMLElement element, Callback once, Callback twice);
}
