package realtimeweb.ui.controls;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.KeyboardShortcut;
import realtimeweb.ui.widgets.TrustLevel;

/** The toolbar's buttons for the panels. */
public final class PanelControls {
  public record Slice(Panel panel, int unread, TrustLevel trust) {}

  private static final int MOST_SHOWN = 99;

  private final Texts texts;
  private final PanelButton chat;
  private final PanelButton people;
  private final PanelButton security;
  private final PanelButton settings;
  private Panel open = Panel.NONE;

  public PanelControls(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    chat = new PanelButton(Panel.CHAT, KeyboardShortcut.CHAT, texts.of(Word.CHAT), poster);
    people = new PanelButton(Panel.PEOPLE, KeyboardShortcut.PEOPLE, texts.of(Word.PEOPLE), poster);
    security =
        new PanelButton(Panel.SECURITY, KeyboardShortcut.NONE, texts.of(Word.SECURITY), poster);
    settings =
        new PanelButton(Panel.SETTINGS, KeyboardShortcut.NONE, texts.of(Label.SETTINGS), poster);
  }

  public HTMLElement chat() {
    return chat.element();
  }

  public HTMLElement people() {
    return people.element();
  }

  public HTMLElement security() {
    return security.element();
  }

  public HTMLElement settings() {
    return settings.element();
  }

  public boolean anyOpen() {
    return open != Panel.NONE;
  }

  /** The button that opens the panel; null if it has none. */
  @Nullable
  public HTMLElement opener(Panel panel) {
    return switch (panel) {
      case CHAT -> chat();
      case PEOPLE -> people();
      case SECURITY -> security();
      case SETTINGS -> settings();
      case HELP, REPORT, NONE -> null;
    };
  }

  public void show(Slice slice) {
    open = slice.panel();
    int unread = slice.unread();
    chat.show(
        new PanelButton.Slice(
            open == Panel.CHAT,
            Icon.CHAT,
            unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : "" + unread,
            unread == 0 ? "" : texts.unread(unread)));
    people.show(new PanelButton.Slice(open == Panel.PEOPLE, Icon.PEOPLE, "", ""));
    TrustLevel trust = slice.trust();
    security.show(
        new PanelButton.Slice(open == Panel.SECURITY, trust.icon(), "", trust.words(texts)));
    settings.show(new PanelButton.Slice(open == Panel.SETTINGS, Icon.SETTINGS, "", ""));
  }
}
