package realtimeweb.ui.lobby;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.invite.InputMistake;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Brand;
import realtimeweb.ui.widgets.Field;
import realtimeweb.ui.widgets.LanguageMenu;

/** The start page. */
public final class StartView extends View<Screen.Start> {
  private final Texts texts;
  private final Intents.Poster poster;
  private final Field privateName;
  private final Field room;
  private final Field name;
  private final Field passphrase;
  private final HTMLElement element;

  public StartView(Texts texts, Intents.Poster poster, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    this.poster = poster;
    privateName = new Field("private-name", texts.of(Word.PRIVATE_NAME), "");
    room =
        new Field("room", texts.of(Word.ROOM_ID), texts.of(Word.ROOM_ID_HINT))
            .attr("autocapitalize", "none");
    name = new Field("name", texts.of(Word.YOUR_NAME), "").attr("autocomplete", "name");
    passphrase =
        new Field("passphrase", texts.of(Word.PASSPHRASE), texts.of(Word.PASSPHRASE_HINT))
            .attr("autocapitalize", "none");
    element =
        Html.div("page start")
            .add(
                Html.of("header", "page-header").add(LanguageMenu.of(texts, chosen)),
                Html.of("main", "start-main").add(welcome(), ways()))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  private Html welcome() {
    return Html.div("welcome")
        .add(
            Html.of("h1", "brand").icon(Icon.MARK).text(Brand.NAME),
            Html.of("p", "tagline").text(texts.of(Word.TAGLINE)),
            Html.of("p", "promise").icon(Icon.LOCK).text(texts.of(Word.PROMISE)));
  }

  /** The secure option first. */
  private Html ways() {
    return Html.div("card").add(privateForm(), Html.of("hr", "or"), openForm());
  }

  private Html privateForm() {
    Html form = form(() -> startPrivate(privateName.value(), name.value()));
    form.add(privateName.element());
    return form.add(
        submit("button primary wide")
            .attr("aria-describedby", "private-hint")
            .icon(Icon.KEY)
            .text(texts.of(Word.NEW_PRIVATE_ROOM)),
        Html.of("p", "field-hint")
            .attr("id", "private-hint")
            .text(texts.of(Word.NEW_PRIVATE_ROOM_HINT)));
  }

  private Html openForm() {
    Html form = form(() -> enter(room.value(), name.value(), passphrase.value()));
    form.add(room.element()).add(name.element()).add(passphrase.element());
    return form.add(submit("button secondary wide").text(texts.of(Word.JOIN)));
  }

  private static Html form(Html.Action action) {
    return Html.of("form", "start-form")
        .attr("novalidate", "")
        .on(
            "submit",
            event -> {
              event.preventDefault();
              action.run();
            });
  }

  private static Html submit(String classes) {
    return Html.of("button", classes).attr("type", "submit");
  }

  private void enter(String roomId, String person, String secret) {
    poster.post(intents -> intents.enterRoom(roomId, person, secret));
  }

  private void startPrivate(String roomName, String person) {
    poster.post(intents -> intents.newPrivateRoom(roomName, person));
  }

  @Override
  protected void render(Screen.Start start, @Nullable Screen.Start before) {
    if (before == null || !before.roomId().equals(start.roomId())) {
      room.value(start.roomId());
    }
    if (before == null || !before.name().equals(start.name())) {
      name.value(start.name());
    }
    InputMistake mistake = start.mistake();
    Field wrong = mistake == null ? room : fieldOf(mistake);
    for (Field field : new Field[] {privateName, room, name}) {
      field.mistake(field == wrong && mistake != null ? words(mistake, start.host()) : "");
    }
    // on a phone the keyboard would cover the options
    if (mistake != null || (before == null && !Dom.touch())) {
      wrong.focus();
    }
  }

  private Field fieldOf(InputMistake mistake) {
    return switch (mistake) {
      case NAME_MISSING, NAME_TOO_LONG -> name;
      case PRIVATE_NAME_TOO_LONG -> privateName;
      default -> room;
    };
  }

  private String words(InputMistake mistake, String host) {
    return mistake == InputMistake.LINK_ELSEWHERE ? texts.elsewhere(host) : texts.mistake(mistake);
  }
}
