package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;

/** A round button for a device; when off it is filled and crossed out. */
public final class Switch extends View<Switch.Slice> {
  /** {@code problem} says why the device cannot be used; empty if it can. */
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

  /** A switch with a constant name and aria-pressed for its state. */
  public static Switch pressed(String name, Icon on, Icon off, Html.Action toggle) {
    return new Switch(name, name, true, on, off, toggle);
  }

  /** A switch named after what the next click does. */
  public static Switch named(String whenOn, String whenOff, Icon on, Icon off, Html.Action toggle) {
    return new Switch(whenOn, whenOff, false, on, off, toggle);
  }

  /** Shows the key with the same action. */
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
