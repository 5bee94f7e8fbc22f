package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen.Panel;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The toolbar's buttons for the panels. */
final class PanelControls {
  record Slice(Panel panel, int unread, Trust trust) {}

  private static final int MOST_SHOWN = 99;

  private final Texts texts;
  private final PanelButton chat;
  private final PanelButton people;
  private final PanelButton security;
  private final PanelButton settings;
  private Panel open = Panel.NONE;

  PanelControls(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    chat = new PanelButton(Panel.CHAT, Shortcut.CHAT, texts.of(Word.CHAT), poster);
    people = new PanelButton(Panel.PEOPLE, Shortcut.PEOPLE, texts.of(Word.PEOPLE), poster);
    security = new PanelButton(Panel.SECURITY, Shortcut.NONE, texts.of(Word.SECURITY), poster);
    settings = new PanelButton(Panel.SETTINGS, Shortcut.NONE, texts.of(Label.SETTINGS), poster);
  }

  HTMLElement chat() {
    return chat.element();
  }

  HTMLElement people() {
    return people.element();
  }

  HTMLElement security() {
    return security.element();
  }

  HTMLElement settings() {
    return settings.element();
  }

  boolean anyOpen() {
    return open != Panel.NONE;
  }

  /** Null if no button of its own opens the panel. */
  @Nullable
  HTMLElement opener(Panel panel) {
    return switch (panel) {
      case CHAT -> chat();
      case PEOPLE -> people();
      case SECURITY -> security();
      case SETTINGS -> settings();
      case HELP, REPORT, NONE -> null;
    };
  }

  void show(Slice slice) {
    open = slice.panel();
    int unread = slice.unread();
    chat.show(
        new PanelButton.Slice(
            open == Panel.CHAT,
            Icon.CHAT,
            unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : "" + unread,
            unread == 0 ? "" : texts.unread(unread)));
    people.show(new PanelButton.Slice(open == Panel.PEOPLE, Icon.PEOPLE, "", ""));
    Trust trust = slice.trust();
    security.show(
        new PanelButton.Slice(open == Panel.SECURITY, trust.icon(), "", trust.words(texts)));
    settings.show(new PanelButton.Slice(open == Panel.SETTINGS, Icon.SETTINGS, "", ""));
  }
}
