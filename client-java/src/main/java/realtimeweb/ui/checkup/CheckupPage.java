package realtimeweb.ui.checkup;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.checkup.Checkup;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Misclicks;
import realtimeweb.ui.text.Catalogue;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Languages;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.Brand;
import realtimeweb.ui.widgets.ColorScheme;
import realtimeweb.ui.widgets.MediaStreams;

/** The doctor's page, in the current language. */
public final class CheckupPage {
  private final HTMLElement root;
  private final CheckupIntents.Poster poster;
  private final MediaStreams streams;
  private Texts texts = Languages.current();
  private @Nullable CheckupView view;
  private @Nullable Checkup shown;

  /** Fills the root element and posts the user's intents. */
  public CheckupPage(HTMLElement root, CheckupIntents.Poster poster, MediaStreams streams) {
    this.root = root;
    this.poster = poster;
    this.streams = streams;
    ColorScheme.recall();
    Misclicks.drop();
  }

  public void show(Checkup checkup) {
    shown = checkup;
    view().show(checkup);
  }

  private CheckupView view() {
    CheckupView there = view;
    if (there == null) {
      there = new CheckupView(texts, poster, streams, this::speak);
      view = there;
      HTMLDocument.current().getDocumentElement().setLang(texts.tag());
      HTMLDocument.current().setTitle(texts.of(Label.CHECK_DEVICES) + " · " + Brand.NAME);
      Dom.only(root, there.element());
    }
    return there;
  }

  private void speak(String language) {
    Languages.remember(language);
    texts = Catalogue.firstOf(language);
    view = null;
    if (shown != null) {
      show(shown);
    }
    HTMLElement choice = HTMLDocument.current().getElementById("language");
    Dom.focus(choice);
  }
}
