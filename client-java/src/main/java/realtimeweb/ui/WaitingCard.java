package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The invitation, while nobody else is there. */
final class WaitingCard {
  private final InviteLink invite;
  private final HTMLElement element;

  WaitingCard(Texts texts, Intents.Poster poster) {
    invite = new InviteLink(texts, poster);
    element =
        Html.div("waiting")
            .add(Html.of("p", "waiting-title").text(texts.of(Word.ALONE)))
            .add(Html.of("p", "field-hint").text(texts.of(Word.INVITE_HINT)))
            .add(invite.element())
            .element();
  }

  HTMLElement element() {
    return element;
  }

  void show(boolean alone) {
    Dom.visible(element, alone);
    invite.refresh();
  }
}
