package realtimeweb.ui.panels;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.html.Dates;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Avatar;
import realtimeweb.ui.widgets.QrCodeView;
import realtimeweb.ui.widgets.SafetyNumberView;

/** The secure channel to one participant: safety number, keys and path. */
final class ChannelCard extends View<ParticipantState> {
  private final Texts texts;
  private final Avatar avatar = new Avatar();
  private final HTMLElement name = Html.of("h3", "channel-name").element();
  private final SafetyNumberView number = new SafetyNumberView();
  private final QrCodeView code;
  private final HTMLElement verify;
  private final HTMLElement epoch = Html.of("span").element();
  private final HTMLElement age = Html.of("span", "age").element();
  private final HTMLElement path = Html.of("p", "channel-fact").element();
  private final HTMLElement overdue;
  private final HTMLElement element;
  private @Nullable ParticipantState person;

  ChannelCard(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    verify = Html.button("button small").onClick(() -> toggle(poster)).element();
    code = new QrCodeView(texts.of(Word.QR_CODE), texts.of(Word.QR_CODE_OF_SAFETY_NUMBER));
    overdue =
        Html.of("p", "channel-overdue")
            .icon(Icon.WARNING)
            .text(texts.of(Word.ROTATION_OVERDUE))
            .element();
    element =
        Html.of("li", "card channel")
            .add(Html.div("channel-head").add(avatar.element()).add(name))
            .add(Html.of("p", "channel-label").text(texts.of(Word.SAFETY_NUMBER)))
            .add(number.element())
            .add(code.element())
            .add(verify)
            .add(Html.of("p", "channel-fact").icon(Icon.KEY).add(epoch).text(" · ").add(age))
            .add(path)
            .add(overdue)
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  /** Updates the displayed age of the keys. */
  void tick() {
    ParticipantState known = person;
    if (known != null && known.security() != null) {
      long seconds = (Dates.now() - known.security().epochStartedAt()) / 1000;
      Dom.text(age, texts.keysAge(Math.max(0, seconds)));
    }
  }

  private void toggle(Intents.Poster poster) {
    ParticipantState known = person;
    if (known != null && known.security() != null) {
      String id = known.id();
      boolean verified = !known.security().verified();
      poster.call(call -> call.setVerified(id, verified));
    }
  }

  @Override
  protected void render(ParticipantState shown, @Nullable ParticipantState before) {
    person = shown;
    ChannelSecurity security = shown.security();
    if (security == null) {
      return;
    }
    avatar.show(shown.name());
    Dom.text(name, shown.name());
    number.show(
        security.safetyNumber().isEmpty() ? texts.of(Word.COMPUTING) : security.safetyNumber());
    Dom.visible(code.element(), !security.safetyNumber().isEmpty());
    code.show(security.safetyNumber());
    verified(security.verified());
    Dom.text(epoch, texts.epoch(security.epoch()));
    Dom.visible(overdue, security.rotationOverdue());
    Html fact =
        Html.of("span").icon(security.path() == ChannelPath.DIRECT ? Icon.RIGHT : Icon.RELAY);
    Dom.only(path, fact.text(texts.path(security.path())).element());
    tick();
  }

  private void verified(boolean verified) {
    Dom.style(verify, "secondary", !verified);
    Dom.style(verify, "good", verified);
    Dom.empty(verify);
    verify.appendChild((verified ? Icon.SHIELD_CHECK : Icon.SHIELD).draw());
    Word word = verified ? Word.VERIFIED : Word.MARK_AS_VERIFIED;
    verify.appendChild(Html.of("span").text(texts.of(word)).element());
  }
}
