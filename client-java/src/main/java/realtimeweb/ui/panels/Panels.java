package realtimeweb.ui.panels;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.chat.ChatPanel;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.LanguageMenu;
import realtimeweb.ui.widgets.SidePanel;

/**
 * The panels beside the stage, at most one of which is visible. Each is created when first opened.
 */
public final class Panels {
  private final Texts texts;
  private final Intents.Poster poster;
  private final LanguageMenu.Chosen chosen;
  private final HTMLElement element = Html.div("panels").element();
  private final Map<Panel, SidePanel> made = new EnumMap<>(Panel.class);

  public Panels(Texts texts, Intents.Poster poster, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    this.poster = poster;
    this.chosen = chosen;
  }

  public HTMLElement element() {
    return element;
  }

  /** Updates only the open panel. */
  public void show(Screen.InCall call) {
    if (call.panel() != Panel.NONE) {
      panel(call.panel()).follow(call);
    }
  }

  /**
   * Switches to another panel, or to none; returns whether the page lost focus with the closed one.
   */
  public boolean turn(Panel from, Panel to) {
    boolean inside = false;
    for (Map.Entry<Panel, SidePanel> each : made.entrySet()) {
      HTMLElement element = each.getValue().element();
      inside |= Dom.hasFocus(element);
      Dom.visible(element, each.getKey() == to);
    }
    SidePanel closed = made.get(from);
    if (closed != null) {
      closed.close();
    }
    SidePanel opened = made.get(to);
    if (opened != null) {
      opened.open();
    }
    return inside && opened == null;
  }

  /** Called when the call disappears. */
  public void close() {
    made.values().forEach(SidePanel::close);
  }

  private SidePanel panel(Panel which) {
    SidePanel known = made.get(which);
    if (known != null) {
      return known;
    }
    SidePanel panel = make(which);
    made.put(which, panel);
    element.appendChild(panel.element());
    return panel;
  }

  private SidePanel make(Panel which) {
    return switch (which) {
      case CHAT -> new ChatPanel(texts, poster);
      case PEOPLE -> new PeoplePanel(texts, poster);
      case SECURITY -> new SecurityPanel(texts, poster);
      case SETTINGS -> new SettingsPanel(texts, poster, chosen);
      case HELP -> new HelpPanel(texts, poster);
      case REPORT -> new ReportPanel(texts, poster);
      case NONE -> throw new IllegalArgumentException("no panel");
    };
  }
}
