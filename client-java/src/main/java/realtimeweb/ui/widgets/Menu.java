package realtimeweb.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Clicks;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Focus;
import realtimeweb.ui.html.Html;

/**
 * A menu over the button that opens it (WAI-ARIA menu button). Focus moves in, arrow keys move it,
 * and Escape, a choice or a click elsewhere closes the menu.
 */
public final class Menu {
  private static final String ITEMS = "[role^=menuitem]";

  private final HTMLElement element;
  private final List<HTMLElement> openers = new ArrayList<>();
  private final EventListener<Event> elsewhere = this::pressed;
  private @Nullable HTMLElement returnTo;

  public Menu(String name, String classes) {
    element =
        Html.div("menu " + classes)
            .attr("role", "menu")
            .attr("hidden", "")
            .label(name)
            .on("keydown", event -> key((KeyboardEvent) event))
            .element();
  }

  public HTMLElement element() {
    return element;
  }

  public Menu add(MenuItem item) {
    item.chosenIn(this);
    element.appendChild(item.element());
    return this;
  }

  /** Adds a separator between two groups. */
  public Menu line() {
    element.appendChild(Html.div("menu-line").attr("role", "separator").element());
    return this;
  }

  /** Makes the button open and close this menu; a double click opens it. */
  public HTMLElement openedBy(HTMLElement button) {
    Dom.attr(button, "aria-haspopup", "menu");
    Dom.flag(button, "aria-expanded", false);
    return openedBy(button, () -> true);
  }

  /**
   * The same for a button that opens the menu only if {@code opens}, and otherwise does something
   * else.
   */
  public HTMLElement openedBy(HTMLElement button, BooleanSupplier opens) {
    openers.add(button);
    Clicks.first(button, () -> toggle(button, opens));
    return button;
  }

  public boolean isOpen() {
    return !element.isHidden();
  }

  /** Opens over the anchor, to which focus returns. */
  public void open(HTMLElement anchor) {
    returnTo = anchor;
    Dom.visible(element, true);
    place(element, anchor);
    expanded(true);
    element.getOwnerDocument().addEventListener("pointerdown", elsewhere);
    Focus.end(element, ITEMS, false);
  }

  public void close() {
    if (isOpen()) {
      boolean inside = Dom.hasFocus(element);
      Dom.visible(element, false);
      expanded(false);
      element.getOwnerDocument().removeEventListener("pointerdown", elsewhere);
      if (inside && returnTo != null) {
        Dom.focus(returnTo);
      }
    }
  }

  private void toggle(HTMLElement button, BooleanSupplier opens) {
    if (isOpen()) {
      close();
    } else if (opens.getAsBoolean()) {
      open(button);
    }
  }

  private void expanded(boolean open) {
    for (HTMLElement opener : openers) {
      Dom.flag(opener, "aria-expanded", open);
    }
  }

  private void pressed(Event event) {
    boolean own = Focus.within(element, event);
    for (HTMLElement opener : openers) {
      own |= Focus.within(opener, event);
    }
    if (!own) {
      close();
    }
  }

  private void key(KeyboardEvent event) {
    switch (event.getKey()) {
      case "ArrowDown", "ArrowRight" -> Focus.move(element, ITEMS, 1);
      case "ArrowUp", "ArrowLeft" -> Focus.move(element, ITEMS, -1);
      case "Home" -> Focus.end(element, ITEMS, false);
      case "End" -> Focus.end(element, ITEMS, true);
      case "Escape", "Tab" -> close();
      default -> {
        return;
      }
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Centred over the anchor, within the positioned parent; a bottom sheet on a phone. */
  @JSBody(
      params = {"menu", "anchor"},
      script =
          "if (!menu.offsetParent) { return; }"
              + "var all = menu.offsetParent.getBoundingClientRect(),"
              + " to = anchor.getBoundingClientRect(), gap = 8,"
              + " x = to.left + to.width / 2 - all.left - menu.offsetWidth / 2,"
              + " most = all.width - menu.offsetWidth - gap;"
              + "menu.style.setProperty('--menu-x', Math.max(gap, Math.min(x, most)) + 'px');")
  private static native void place(HTMLElement menu, HTMLElement anchor);
}
