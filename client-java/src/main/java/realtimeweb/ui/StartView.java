package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.Screen;
import realtimeweb.session.Screen.Mistake;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The start page. */
final class StartView extends View<Screen.Start> {
  private final Texts texts;
  private final Intents.Poster poster;
  private final Field room;
  private final Field name;
  private final Field passphrase;
  private final HTMLElement element;

  StartView(Texts texts, Intents.Poster poster, LanguageChoice.Chosen chosen) {
    this.texts = texts;
    this.poster = poster;
    room = new Field("room", texts.of(Word.ROOM_ID), "").attr("autocapitalize", "none");
    name = new Field("name", texts.of(Word.YOUR_NAME), "").attr("autocomplete", "name");
    passphrase =
        new Field("passphrase", texts.of(Word.PASSPHRASE), texts.of(Word.PASSPHRASE_HINT))
            .attr("autocapitalize", "none");
    element =
        Html.div("page start")
            .add(
                Html.of("header", "page-header").add(LanguageChoice.of(texts, chosen)),
                Html.of("main", "start-main").add(welcome(), form()))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  private Html welcome() {
    return Html.div("welcome")
        .add(
            Html.of("h1", "brand").icon(Icon.MARK).text(Ui.PRODUCT),
            Html.of("p", "tagline").text(texts.of(Word.TAGLINE)),
            Html.of("p", "promise").icon(Icon.LOCK).text(texts.of(Word.PROMISE)));
  }

  private Html form() {
    Html form = Html.of("form", "card").attr("novalidate", "");
    form.add(room.element()).add(name.element()).add(passphrase.element());
    form.add(Html.of("button", "button primary wide").attr("type", "submit").text(join()));
    form.add(
        Html.of("hr", "or"),
        Html.button("button secondary wide")
            .attr("aria-describedby", "private-hint")
            .icon(Icon.KEY)
            .text(texts.of(Word.NEW_PRIVATE_ROOM))
            .onClick(() -> startPrivate(name.value())),
        Html.of("p", "field-hint")
            .attr("id", "private-hint")
            .text(texts.of(Word.NEW_PRIVATE_ROOM_HINT)));
    return form.on(
        "submit",
        event -> {
          event.preventDefault();
          enter(room.value(), name.value(), passphrase.value());
        });
  }

  private String join() {
    return texts.of(Word.JOIN);
  }

  private void enter(String roomId, String person, String secret) {
    poster.post(intents -> intents.enterRoom(roomId, person, secret));
  }

  private void startPrivate(String person) {
    poster.post(intents -> intents.newPrivateRoom(person));
  }

  @Override
  protected void render(Screen.Start start, @Nullable Screen.Start before) {
    if (before == null || !before.roomId().equals(start.roomId())) {
      room.value(start.roomId());
    }
    if (before == null || !before.name().equals(start.name())) {
      name.value(start.name());
    }
    Mistake mistake = start.mistake();
    boolean inName = mistake == Mistake.NAME_MISSING || mistake == Mistake.NAME_TOO_LONG;
    String words = mistake == null ? "" : texts.mistake(mistake);
    room.mistake(inName ? "" : words);
    name.mistake(inName ? words : "");
    focus(before == null, mistake != null, inName);
  }

  private void focus(boolean first, boolean wrong, boolean inName) {
    if (wrong) {
      (inName ? name : room).focus();
    } else if (first) {
      room.focus();
    }
  }
}
