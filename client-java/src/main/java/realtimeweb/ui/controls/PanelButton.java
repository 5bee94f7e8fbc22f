package realtimeweb.ui.controls;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.ui.html.Clicks;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.widgets.KeyboardShortcut;

/** A button that opens and closes a panel; a double click opens it. */
final class PanelButton extends View<PanelButton.Slice> {
  /** {@code badge} is shown in the corner, {@code news} says the same in words. */
  record Slice(boolean open, Icon icon, String badge, String news) {}

  private final String name;
  private final KeyboardShortcut shortcut;
  private final HTMLElement face = Html.of("span", "control-face").element();
  private final HTMLElement element;

  PanelButton(Panel panel, KeyboardShortcut shortcut, String name, Intents.Poster poster) {
    this.name = name;
    this.shortcut = shortcut;
    element = Html.button("control").label(name).add(face).element();
    Clicks.first(element, () -> poster.call(call -> call.showPanel(panel)));
    shortcut.announce(element);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    if (before == null || before.icon() != slice.icon()) {
      Dom.only(face, slice.icon().draw());
    }
    Dom.flag(element, "aria-expanded", slice.open());
    Dom.attr(element, "data-badge", slice.badge().isEmpty() ? null : slice.badge());
    String words = slice.news().isEmpty() ? name : name + ": " + slice.news();
    Dom.attr(element, "title", shortcut.beside(words));
  }
}
