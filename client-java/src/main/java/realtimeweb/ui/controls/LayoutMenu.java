package realtimeweb.ui.controls;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.Preferences;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.KeyboardShortcut;
import realtimeweb.ui.widgets.Menu;
import realtimeweb.ui.widgets.MenuItem;

/** The menu for the tiles' layout and the local participant's tile. */
public final class LayoutMenu {
  public record Slice(Layout layout, Preferences preferences) {}

  private final Map<Layout, MenuItem> layouts = new EnumMap<>(Layout.class);
  private final MenuItem mirror;
  private final MenuItem hide;
  private final Menu menu;
  private final HTMLElement button;
  private Preferences preferences = Preferences.STANDARD;

  public LayoutMenu(Texts texts, Intents.Poster poster) {
    menu = new Menu(texts.of(Label.LAYOUT), "layout-menu");
    for (Layout each : Layout.values()) {
      MenuItem item =
          MenuItem.choice(texts.layout(each), () -> poster.call(call -> call.arrange(each)));
      layouts.put(each, item);
      menu.add(item);
    }
    mirror = MenuItem.option(texts.of(Label.MIRROR_SELF), () -> mirror(poster));
    hide = MenuItem.option(texts.of(Label.HIDE_SELF), () -> hide(poster));
    menu.line().add(mirror).add(hide);
    button =
        menu.openedBy(
            Html.button("control")
                .label(texts.of(Label.LAYOUT))
                .attr("title", KeyboardShortcut.LAYOUT.beside(texts.of(Label.LAYOUT)))
                .icon(Icon.TILES)
                .element());
    KeyboardShortcut.LAYOUT.announce(button);
  }

  public Menu menu() {
    return menu;
  }

  public HTMLElement button() {
    return button;
  }

  public void show(Slice slice) {
    preferences = slice.preferences();
    layouts.forEach((layout, item) -> item.checked(layout == slice.layout()));
    mirror.checked(preferences.mirror());
    hide.checked(preferences.hideSelf());
  }

  private void mirror(Intents.Poster poster) {
    Preferences changed = preferences.with(draft -> draft.mirror = !preferences.mirror());
    poster.post(intents -> intents.prefer(changed));
  }

  private void hide(Intents.Poster poster) {
    Preferences changed = preferences.with(draft -> draft.hideSelf = !preferences.hideSelf());
    poster.post(intents -> intents.prefer(changed));
  }
}
