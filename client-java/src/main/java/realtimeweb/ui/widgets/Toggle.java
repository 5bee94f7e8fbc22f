package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;

/**
 * A round button for what is usually off, named after what the next click does; highlighted when
 * on.
 */
public final class Toggle extends View<Boolean> {
  private final String nameOn;
  private final String nameOff;
  private final Icon iconOn;
  private final Icon iconOff;
  private final HTMLElement face = Html.of("span", "control-face").element();
  private final HTMLElement element;
  private KeyboardShortcut shortcut = KeyboardShortcut.NONE;
  private @Nullable MenuItem twin;

  public Toggle(String whenOn, String whenOff, Icon on, Icon off, Html.Action toggle) {
    nameOn = whenOn;
    nameOff = whenOff;
    iconOn = on;
    iconOff = off;
    element = Html.button("control").add(face).onClick(toggle).element();
  }

  /** Shows the key with the same action. */
  public Toggle with(KeyboardShortcut same) {
    shortcut = same;
    same.announce(element);
    return this;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  public String name(boolean on) {
    return on ? nameOn : nameOff;
  }

  /** The menu item that replaces the button when it does not fit, and takes its name. */
  public void alsoNames(MenuItem item) {
    twin = item;
  }

  @Override
  protected void render(Boolean on, @Nullable Boolean before) {
    Dom.only(face, (on ? iconOn : iconOff).draw());
    Dom.attr(element, "aria-label", name(on));
    Dom.attr(element, "title", shortcut.beside(name(on)));
    Dom.style(element, "lit", on);
    if (twin != null) {
      twin.name(name(on));
    }
  }
}
