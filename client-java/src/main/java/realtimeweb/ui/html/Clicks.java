package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells a click from a double click, which browsers report as two clicks first. */
public final class Clicks {
  private Clicks() {}

  /**
   * Runs at the first click of several in a row: a double click does what one click does. Keys and
   * scripts do not click twice.
   *
   * <p>How slow a double click may be is a setting of the person's system, which only the browser's
   * count knows (UI Events, {@code detail}); by touch not every browser counts.
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

  /** Runs one of the two; clicks on buttons inside the element are theirs alone. */
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
