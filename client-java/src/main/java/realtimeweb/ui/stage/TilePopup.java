package realtimeweb.ui.stage;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.TileId;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;

/**
 * A small dialog beside a button of a tile. Only one is open; Escape or a click outside closes it.
 */
final class TilePopup {
  private final HTMLElement element =
      Html.div("tile-popup")
          .attr("role", "dialog")
          .attr("tabindex", "-1")
          .attr("hidden", "")
          .on("keydown", event -> key((KeyboardEvent) event))
          .element();
  private final EventListener<MouseEvent> outside = this::pressed;
  private @Nullable HTMLElement opener;
  private @Nullable View<TileView.Slice> content;
  private @Nullable TileId tile;

  HTMLElement element() {
    return element;
  }

  /** Opens the dialog beside the button; closes it if it is open there. */
  void toggle(HTMLElement button, TileId about, View<TileView.Slice> view, TileView.Slice slice) {
    boolean again = button == opener;
    close(false);
    if (again) {
      return;
    }
    opener = button;
    content = view;
    tile = about;
    view.show(slice);
    Dom.only(element, view.element());
    Dom.attr(element, "aria-label", Dom.name(button));
    Dom.flag(button, "aria-expanded", true);
    Dom.visible(element, true);
    beside(element, button);
    Dom.focus(element);
    HTMLDocument.current().addEventListener("pointerdown", outside, true);
  }

  /** The tile of the dialog; null while it is closed. */
  @Nullable
  TileId tile() {
    return tile;
  }

  void show(TileView.Slice slice) {
    View<TileView.Slice> view = content;
    if (view != null) {
      view.show(slice);
    }
  }

  /** Closes the dialog; {@code back} returns focus to the button. */
  void close(boolean back) {
    HTMLElement button = opener;
    if (button == null) {
      return;
    }
    opener = null;
    content = null;
    tile = null;
    HTMLDocument.current().removeEventListener("pointerdown", outside, true);
    Dom.attr(button, "aria-expanded", null);
    Dom.visible(element, false);
    if (back) {
      Dom.focus(button);
    }
  }

  private void pressed(MouseEvent event) {
    Node target = (Node) event.getTarget();
    HTMLElement button = opener;
    if (!Dom.contains(element, target) && (button == null || !Dom.contains(button, target))) {
      close(false);
    }
  }

  private void key(KeyboardEvent event) {
    if (event.getKey().equals("Escape")) {
      event.stopPropagation();
      close(true);
    } else if (event.getKey().equals("Tab") && Dom.leaves(element, event.isShiftKey())) {
      event.preventDefault();
      close(true);
    }
  }

  /** Places it above or below the button, where the offset parent has more room. */
  @JSBody(
      params = {"popup", "button"},
      script =
          "var room = popup.offsetParent.getBoundingClientRect();"
              + "var at = button.getBoundingClientRect();"
              + "var wide = popup.offsetWidth, tall = popup.offsetHeight;"
              + "var fit = (value, most) => Math.max(8, Math.min(value, most - 8));"
              + "var right = at.left + at.right > room.left + room.right;"
              + "var left = (right ? at.right - wide : at.left) - room.left;"
              + "var under = at.top + at.bottom < room.top + room.bottom;"
              + "var top = (under ? at.bottom + 8 : at.top - tall - 8) - room.top;"
              + "popup.style.left = fit(left, room.width - wide) + 'px';"
              + "popup.style.top = fit(top, room.height - tall) + 'px';")
  private static native void beside(HTMLElement popup, HTMLElement button);
}
