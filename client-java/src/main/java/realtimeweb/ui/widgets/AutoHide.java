package realtimeweb.ui.widgets;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;

/** Fades an element out while the mouse rests. Touch, keys and focus bring it back, and keep it. */
public final class AutoHide {
  /** Whether the element must stay visible now. */
  public interface Needed {
    boolean now();
  }

  private static final int REST_MILLIS = 4000;
  private static final String[] SIGNS = {"pointermove", "pointerdown", "keydown", "focusin"};

  private final HTMLElement element;
  private final Needed needed;
  private final EventListener<Event> listener = this::noticed;
  private int timer;

  public AutoHide(HTMLElement element, Needed needed) {
    this.element = element;
    this.needed = needed;
  }

  public void open() {
    for (String sign : SIGNS) {
      HTMLDocument.current().addEventListener(sign, listener);
    }
    restart(REST_MILLIS);
  }

  public void close() {
    for (String sign : SIGNS) {
      HTMLDocument.current().removeEventListener(sign, listener);
    }
    Window.clearTimeout(timer);
  }

  private void noticed(Event event) {
    Dom.style(element, "resting", false);
    Window.clearTimeout(timer);
    if (event.getType().equals("pointermove") && !Dom.touch()) {
      restart(REST_MILLIS);
    }
  }

  private void restart(int millis) {
    timer = Window.setTimeout(this::rest, millis);
  }

  private void rest() {
    if (needed.now() || Dom.touch()) {
      restart(REST_MILLIS);
    } else {
      Dom.style(element, "resting", true);
    }
  }
}
