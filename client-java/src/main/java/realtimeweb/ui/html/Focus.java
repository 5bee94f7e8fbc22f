package realtimeweb.ui.html;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Moves focus among visible elements. */
public final class Focus {
  private Focus() {}

  /**
   * Moves focus from the focused match by this many steps, wrapping at the ends; to the first match
   * if none has focus.
   */
  @JSBody(
      params = {"parent", "selector", "steps"},
      script =
          "var all = Array.prototype.filter.call(parent.querySelectorAll(selector),"
              + " e => e.offsetParent !== null);"
              + "var at = all.indexOf(document.activeElement);"
              + "var to = at < 0 ? 0 : (at + steps + all.length) % all.length;"
              + "if (all.length) { all[to].focus(); }")
  public static native void move(HTMLElement parent, String selector, int steps);

  /** Moves focus to the first match, or the last. */
  @JSBody(
      params = {"parent", "selector", "last"},
      script =
          "var all = Array.prototype.filter.call(parent.querySelectorAll(selector),"
              + " e => e.offsetParent !== null);"
              + "if (all.length) { all[last ? all.length - 1 : 0].focus(); }")
  public static native void end(HTMLElement parent, String selector, boolean last);

  /** Whether keys moved focus into the element, so that it must stay visible. */
  @JSBody(
      params = "element",
      script = "return !!element.querySelector(':focus-visible') || element.matches(':hover');")
  public static native boolean rests(HTMLElement element);

  /** Whether the event comes from within the element. */
  @JSBody(
      params = {"element", "event"},
      script = "return element.contains(event.target);")
  public static native boolean within(HTMLElement element, Event event);
}
