package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.invite.InviteLinkView;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The invitation, shown while nobody else is in the call. */
final class WaitingCard {
  private final Texts texts;
  private final InviteLinkView invite;
  private final HTMLElement title = Html.of("p", "waiting-title").element();
  private final HTMLElement element;

  WaitingCard(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    invite = new InviteLinkView(texts, poster);
    element =
        Html.div("waiting")
            .add(title)
            .add(Html.of("p", "field-hint").text(texts.of(Word.INVITE_HINT)))
            .add(invite.element())
            .element();
  }

  HTMLElement element() {
    return element;
  }

  /** Shows or hides the invitation; {@code acquainted} if another participant was here before. */
  void show(boolean alone, boolean acquainted) {
    Dom.text(title, texts.of(acquainted ? Word.ALONE_NOW : Word.ALONE));
    Dom.visible(element, alone);
    invite.refresh();
  }
}
