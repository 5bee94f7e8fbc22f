package realtimeweb.ui.panels;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The host's actions on a participant; removal needs confirmation. */
final class HostMenu extends View<HostMenu.Slice> {
  /**
   * The participant of the menu.
   *
   * @param heard their microphone is on, so it can be muted
   * @param handUp their hand is raised, so it can be lowered
   */
  record Slice(String participantId, String name, boolean heard, boolean handUp) {}

  private final Texts texts;
  private final HTMLElement mute;
  private final HTMLElement handOver;
  private final HTMLElement lowerHand;
  private final HTMLElement ask;
  private final HTMLElement cancel;
  private final HTMLElement question = Html.of("p", "host-question").element();
  private final HTMLElement actions;
  private final HTMLElement confirm;
  private final HTMLElement element;
  private String participantId = "";

  HostMenu(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    mute = action(Icon.MICROPHONE_OFF, texts.of(Word.ASK_TO_MUTE), () -> mute(poster));
    handOver = action(Icon.CROWN, texts.of(Word.MAKE_HOST), () -> handOver(poster));
    lowerHand = action(Icon.RAISED_HAND, texts.of(Label.LOWER_HAND), () -> lowerHand(poster));
    ask = action(Icon.REMOVE_PERSON, texts.of(Label.REMOVE), () -> asking(true));
    cancel = Html.button("button small").text(texts.of(Label.CANCEL)).element();
    cancel.addEventListener("click", event -> asking(false));
    Html remove =
        Html.button("button danger small")
            .text(texts.of(Label.REMOVE))
            .onClick(() -> remove(poster));
    // A button that its own click hides is last, so that no other moves under the pointer.
    actions = Html.div("host-actions").add(mute).add(ask).add(handOver).add(lowerHand).element();
    Html answers = Html.div("host-answers").add(remove).add(cancel);
    confirm =
        Html.div("host-confirm").attr("hidden", "").add(question).add(answers.element()).element();
    element = Html.div("person-actions").add(actions).add(confirm).element();
  }

  private static HTMLElement action(Icon icon, String name, Html.Action action) {
    return Html.button("host-action").icon(icon).text(name).onClick(action).element();
  }

  private void mute(Intents.Poster poster) {
    String id = participantId;
    poster.call(call -> call.askToMute(id));
  }

  private void lowerHand(Intents.Poster poster) {
    String id = participantId;
    poster.call(call -> call.lowerHand(id));
  }

  private void handOver(Intents.Poster poster) {
    String id = participantId;
    poster.call(call -> call.handOver(id));
  }

  private void remove(Intents.Poster poster) {
    String id = participantId;
    poster.call(call -> call.remove(id));
    asking(false);
  }

  private void asking(boolean asking) {
    Dom.visible(actions, !asking);
    Dom.visible(confirm, asking);
    Dom.focus(asking ? cancel : ask);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    participantId = slice.participantId();
    for (HTMLElement each : List.of(mute, handOver, lowerHand, ask)) {
      Dom.attr(each, "aria-describedby", ParticipantRow.nameId(participantId));
    }
    Dom.text(question, texts.removeQuestion(slice.name()));
    Dom.flag(mute, "aria-disabled", !slice.heard());
    Dom.visible(lowerHand, slice.handUp());
  }
}
