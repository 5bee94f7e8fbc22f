package realtimeweb.ui;

import java.util.EnumMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Panel;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.text.Texts;

/** The panels beside the stage, of which at most one is shown. */
final class Panels {
  private final ChatPanel chat;
  private final PeoplePanel people;
  private final SecurityPanel security;
  private final SettingsPanel settings;
  private final ReportPanel report;
  private final Map<Panel, SidePanel> all = new EnumMap<>(Panel.class);

  Panels(Texts texts, Intents.Poster poster, LanguageChoice.Chosen chosen) {
    chat = new ChatPanel(texts, poster);
    people = new PeoplePanel(texts, poster);
    security = new SecurityPanel(texts, poster);
    settings = new SettingsPanel(texts, poster, chosen);
    report = new ReportPanel(texts, poster);
    all.put(Panel.CHAT, chat);
    all.put(Panel.PEOPLE, people);
    all.put(Panel.SECURITY, security);
    all.put(Panel.SETTINGS, settings);
    all.put(Panel.HELP, new HelpPanel(texts, poster));
    all.put(Panel.REPORT, report);
  }

  void addTo(Html parent) {
    all.values().forEach(panel -> parent.add(panel.element()));
  }

  /** Only the panel that is open is kept up to date. */
  void show(Screen.InCall call) {
    switch (call.panel()) {
      case CHAT -> chat.show(new ChatPanel.Slice(call.chat(), Trust.path(call.people())));
      case PEOPLE -> people.show(PeoplePanel.Slice.of(call));
      case SECURITY -> security.show(call.people());
      case SETTINGS -> settings.show(new SettingsPanel.Slice(call.devices(), call.preferences()));
      case REPORT -> report.show(call.report());
      case HELP, NONE -> {
        return;
      }
    }
  }

  /** Shows another one, or none; returns whether the keyboard is left without a place. */
  boolean turn(Panel from, Panel to) {
    boolean inside = false;
    for (SidePanel panel : all.values()) {
      HTMLElement element = panel.element();
      inside |= Dom.hasFocus(element);
      Dom.visible(element, panel == all.get(to));
    }
    SidePanel closed = all.get(from);
    if (closed != null) {
      closed.close();
    }
    SidePanel opened = all.get(to);
    if (opened != null) {
      opened.open();
    }
    return inside && opened == null;
  }

  /** The call is no longer shown. */
  void close() {
    all.values().forEach(SidePanel::close);
  }
}
