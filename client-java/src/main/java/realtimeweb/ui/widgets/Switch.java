package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;

/** A round button for a device; off is filled and crossed out. */
public final class Switch extends View<Switch.Slice> {
  /** {@code problem} says in words why it cannot be used, or is empty. */
  public record Slice(boolean on, String problem) {}

  private final String nameOn;
  private final String nameOff;
  private final boolean pressed;
  private final HTMLElement element;
  private KeyboardShortcut shortcut = KeyboardShortcut.NONE;

  private Switch(
      String nameOn, String nameOff, boolean pressed, Icon on, Icon off, Html.Action toggle) {
    this.nameOn = nameOn;
    this.nameOff = nameOff;
    this.pressed = pressed;
    element =
        Html.button("control")
            .add(Html.of("span", "when-on").icon(on), Html.of("span", "when-off").icon(off))
            .onClick(toggle)
            .element();
  }

  /** Keeps its name and says by aria-pressed whether it is on. */
  public static Switch pressed(String name, Icon on, Icon off, Html.Action toggle) {
    return new Switch(name, name, true, on, off, toggle);
  }

  /** Is named by what a click does next. */
  public static Switch named(String whenOn, String whenOff, Icon on, Icon off, Html.Action toggle) {
    return new Switch(whenOn, whenOff, false, on, off, toggle);
  }

  /** Shows the key that does the same. */
  public Switch with(KeyboardShortcut same) {
    shortcut = same;
    same.announce(element);
    return this;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    String name = slice.on() ? nameOn : nameOff;
    Dom.attr(element, "aria-label", name);
    Dom.attr(element, "title", slice.problem().isEmpty() ? shortcut.beside(name) : slice.problem());
    Dom.style(element, "off", !slice.on());
    Dom.style(element, "trouble", !slice.problem().isEmpty());
    if (pressed) {
      Dom.flag(element, "aria-pressed", slice.on());
    }
  }
}
