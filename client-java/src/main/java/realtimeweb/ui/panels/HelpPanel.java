package realtimeweb.ui.panels;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.KeyboardShortcut;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.SidePanel;

/** The panel of keyboard shortcuts, from {@link KeyboardShortcut}. */
final class HelpPanel implements SidePanel {
  private final PanelFrame frame;

  HelpPanel(Texts texts, Intents.Poster poster) {
    Html keys = Html.of("dl", "keys");
    add(keys, texts.of(Label.DO_MICROPHONE), KeyboardShortcut.MICROPHONE.key(), "Ctrl + D");
    add(keys, texts.of(Label.DO_CAMERA), KeyboardShortcut.CAMERA.key(), "Ctrl + E");
    add(keys, texts.of(Label.DO_TALK), texts.of(Label.KEY_HOLD_SPACE));
    add(keys, texts.of(Label.DO_SHARE), KeyboardShortcut.SHARE.key());
    add(keys, texts.of(Label.DO_HAND), KeyboardShortcut.HAND.key(), "H");
    add(keys, texts.of(Word.CHAT), KeyboardShortcut.CHAT.key());
    add(keys, texts.of(Word.PEOPLE), KeyboardShortcut.PEOPLE.key());
    add(keys, texts.of(Label.DO_LAYOUT), KeyboardShortcut.LAYOUT.key());
    add(keys, texts.of(Label.FULLSCREEN), KeyboardShortcut.FULLSCREEN.key());
    add(keys, texts.of(Label.DO_FOCUS), "1 – 9");
    add(keys, texts.of(Label.DO_HELP), KeyboardShortcut.HELP.key());
    add(keys, texts.of(Label.DO_CLOSE), KeyboardShortcut.CLOSE.key());
    HTMLElement scroll =
        Html.div("panel-scroll")
            .attr("tabindex", "0")
            .add(keys, Html.of("p", "explanation").text(texts.of(Label.KEYS_HINT)))
            .element();
    frame = new PanelFrame(texts.of(Label.SHORTCUTS), texts, poster).add(scroll);
  }

  private static void add(Html keys, String does, String... names) {
    Html value = Html.of("dd");
    for (String name : names) {
      value.add(Html.of("kbd").text(name));
    }
    keys.add(Html.div("key").add(Html.of("dt").text(does), value));
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void open() {
    frame.focus();
  }
}
