package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells a click from a double click, which browsers report as clicks first. */
public final class Clicks {
  private Clicks() {}

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
