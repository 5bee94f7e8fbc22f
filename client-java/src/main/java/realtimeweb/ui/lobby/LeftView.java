package realtimeweb.ui.lobby;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.ServerMessage.Refusal;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.LeftCause;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.DoctorLink;
import realtimeweb.ui.widgets.Field;
import realtimeweb.ui.widgets.LanguageMenu;

/** The page after the call: why it ended, and two ways to continue. */
public final class LeftView extends View<Screen.Left> {
  private final Texts texts;
  private final HTMLElement mark = Html.div("left-mark").element();
  private final HTMLElement title = Html.of("h1", "left-title").attr("tabindex", "-1").element();
  private final HTMLElement advice = Html.of("p", "left-advice").element();
  private final HTMLElement room = Html.of("p", "lobby-room").element();
  private final Field passphrase;
  private final HTMLElement again;
  private final HTMLElement doctor;
  private final HTMLElement element;
  private boolean outdated;
  private boolean asked;

  public LeftView(Texts texts, Intents.Poster poster, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    passphrase =
        new Field("passphrase", texts.of(Word.ROOM_PASSPHRASE), "").attr("autocapitalize", "none");
    again = Html.button("button primary").onClick(() -> again(poster)).element();
    Html ways =
        Html.div("left-ways")
            .add(again)
            .add(
                Html.button("button secondary")
                    .text(texts.of(Word.BACK_TO_START))
                    .onClick(() -> poster.post(Intents::back)));
    doctor = DoctorLink.of(texts, "button quiet doctor-link");
    ways.add(doctor);
    Html main = Html.of("main", "left-main").add(mark).add(title).add(advice).add(room);
    main.add(asking(poster)).add(ways);
    element =
        Html.div("page left")
            .add(Html.of("header", "page-header").add(LanguageMenu.of(texts, chosen)), main)
            .element();
  }

  private Html asking(Intents.Poster poster) {
    return Html.of("form", "left-form")
        .attr("novalidate", "")
        .add(passphrase.element())
        .on(
            "submit",
            event -> {
              event.preventDefault();
              again(poster);
            });
  }

  private void again(Intents.Poster poster) {
    String typed = passphrase.value();
    if (outdated) {
      Page.reload();
    } else if (asked) {
      poster.post(intents -> intents.retryPassphrase(typed));
    } else {
      poster.post(Intents::rejoin);
    }
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Screen.Left left, @Nullable Screen.Left before) {
    boolean meant = left.cause() == LeftCause.SELF;
    Dom.only(mark, (meant ? Icon.CHECK : Icon.WARNING).draw());
    Dom.style(mark, "trouble", !meant);
    Dom.text(title, texts.left(left.cause(), left.refusal()));
    Dom.text(advice, texts.leftAdvice(left.cause(), left.refusal()));
    String id = left.room().id();
    Dom.text(room, left.room().isPrivate() ? texts.privateRoom(id) : texts.room(id));
    asked = left.room().guarded() || left.shutOut();
    Dom.visible(passphrase.element(), asked);
    passphrase.value(left.room().passphrase());
    outdated = left.refusal() == Refusal.VERSION;
    Dom.text(again, again(left));
    Dom.visible(doctor, left.cause() == LeftCause.UNREACHABLE);
    Dom.focus(title);
  }

  /** The label of the button that continues. */
  private String again(Screen.Left left) {
    Refusal refusal = left.refusal();
    if (refusal == Refusal.NOT_ADMITTED || refusal == Refusal.ROOM_LOCKED) {
      return texts.of(Label.KNOCK_AGAIN);
    }
    return outdated ? texts.of(Label.RELOAD) : texts.of(Word.JOIN_AGAIN);
  }
}
