package realtimeweb.ui.widgets;

import realtimeweb.session.Intents;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** A form to re-enter the passphrase during a call with participants who use another one. */
public final class PassphraseForm {
  private PassphraseForm() {}

  public static Html of(Texts texts, Intents.Poster poster) {
    Field passphrase =
        new Field("passphrase-again", texts.of(Word.ROOM_PASSPHRASE), "")
            .attr("autocapitalize", "none");
    Html form = Html.of("form", "passphrase-form").attr("novalidate", "").add(passphrase.element());
    form.add(
        Html.of("button", "button secondary small")
            .attr("type", "submit")
            .text(texts.of(Word.JOIN_WITH_PASSPHRASE)));
    return form.on(
        "submit",
        event -> {
          event.preventDefault();
          String typed = passphrase.value();
          poster.post(intents -> intents.retryPassphrase(typed));
        });
  }
}
