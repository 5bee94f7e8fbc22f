package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;

/** An item of a {@link Menu}. */
public final class MenuItem {
  private final HTMLElement words = Html.of("span", "menu-words").element();
  private final HTMLElement element;

  private MenuItem(String role, Html face, String name, Html.Action action) {
    Dom.text(words, name);
    element =
        Html.button("menu-item").attr("role", role).add(face).add(words).onClick(action).element();
  }

  /** Runs an action. */
  public static MenuItem action(Icon icon, String name, Html.Action action) {
    return new MenuItem("menuitem", Html.of("span", "menu-face").icon(icon), name, action);
  }

  /** Runs an action, with a custom icon that is hidden from screen readers. */
  public static MenuItem drawn(Element drawing, String name, Html.Action action) {
    Html face = Html.of("span", "menu-face");
    face.element().appendChild(drawing);
    return new MenuItem("menuitem", face, name, action);
  }

  /** One of several mutually exclusive choices. */
  public static MenuItem choice(String name, Html.Action action) {
    return new MenuItem("menuitemradio", tick(), name, action).checked(false);
  }

  /** An independent option, on or off. */
  public static MenuItem option(String name, Html.Action action) {
    return new MenuItem("menuitemcheckbox", tick(), name, action).checked(false);
  }

  private static Html tick() {
    return Html.of("span", "menu-face menu-tick").icon(Icon.CHECK);
  }

  public HTMLElement element() {
    return element;
  }

  public MenuItem checked(boolean checked) {
    Dom.flag(element, "aria-checked", checked);
    return this;
  }

  public void name(String name) {
    Dom.text(words, name);
  }

  public void visible(boolean visible) {
    Dom.visible(element, visible);
  }

  public void chosenIn(Menu menu) {
    element.addEventListener("click", event -> menu.close());
  }
}
