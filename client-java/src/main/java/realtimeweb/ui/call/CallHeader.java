package realtimeweb.ui.call;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.invite.Room;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.Screen;
import realtimeweb.session.screen.ServerState;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.ElapsedTime;
import realtimeweb.ui.widgets.IconLabel;
import realtimeweb.ui.widgets.TrustLevel;

/** The call's header: lock, room name, participant count, duration and problems. */
final class CallHeader extends View<CallHeader.Slice> {
  record Slice(
      String roomId,
      boolean isPrivate,
      int people,
      int seconds,
      ServerState server,
      TrustLevel trust,
      boolean locked,
      boolean recorded) {
    static Slice of(Screen.InCall call) {
      boolean recorded = false;
      for (ParticipantState person : call.people()) {
        recorded |= person.presence().recording();
      }
      TrustLevel trust = TrustLevel.of(call.people());
      boolean locked = call.access().locked();
      Room room = call.room();
      int people = call.people().size();
      return new Slice(
          room.id(),
          room.isPrivate(),
          people,
          call.seconds(),
          call.server(),
          trust,
          locked,
          recorded);
    }
  }

  private final Texts texts;
  private final HTMLElement lock = Html.of("span", "lock").element();
  private final HTMLElement room = Html.of("h1", "call-room").attr("tabindex", "-1").element();
  private final HTMLElement people = Html.of("span", "people-count").element();
  private final HTMLElement count = Html.of("span").attr("aria-hidden", "true").element();
  private final HTMLElement countWords = Html.of("span", "unseen").element();
  private final HTMLElement duration = Html.of("span").element();
  private final HTMLElement restricted;
  private final HTMLElement closed;
  private final HTMLElement recorded;
  private final HTMLElement serverWords = Html.of("span", "server-words").element();
  private final HTMLElement server =
      Html.of("p", "server").attr("aria-live", "polite").add(serverWords).element();
  private final HTMLElement element;

  CallHeader(Texts texts) {
    this.texts = texts;
    restricted =
        Html.of("p", "restricted")
            .add(IconLabel.of(Icon.KEY, texts.of(Word.PRIVATE_ROOM_MARK)))
            .element();
    closed =
        Html.of("p", "closed")
            .attr("title", texts.of(Word.ROOM_IS_LOCKED))
            .icon(Icon.DOOR)
            .add(Html.of("span", "closed-words").text(texts.of(Word.ROOM_IS_LOCKED)))
            .element();
    recorded =
        Html.of("p", "recorded")
            .attr("title", texts.of(Word.SOMEBODY_RECORDS))
            .add(Html.of("span", "recorded-short").attr("aria-hidden", "true").text("REC"))
            .add(Html.of("span", "recorded-words").text(texts.of(Word.SOMEBODY_RECORDS)))
            .element();
    element =
        Html.of("header", "call-header")
            .add(lock)
            .add(room)
            .add(restricted)
            .add(facts())
            .add(closed)
            .add(recorded)
            .add(server)
            .element();
  }

  private HTMLElement facts() {
    people.appendChild(Icon.PEOPLE.draw());
    people.appendChild(count);
    people.appendChild(countWords);
    String name = texts.of(Word.CALL_DURATION);
    Html elapsed = Html.of("span", "duration").attr("title", name);
    elapsed.add(Html.of("span", "unseen").text(name + " ")).add(duration);
    return Html.of("p", "call-facts").add(people).add(elapsed.element()).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  void focus() {
    Dom.focus(room);
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Dom.text(room, slice.roomId());
    Dom.visible(restricted, slice.isPrivate());
    Dom.text(duration, ElapsedTime.of(slice.seconds()));
    if (before == null || before.people() != slice.people()) {
      String words = texts.people(slice.people());
      Dom.text(count, "" + slice.people());
      Dom.text(countWords, words);
      Dom.attr(people, "title", words);
    }
    Dom.visible(closed, slice.locked());
    Dom.visible(recorded, slice.recorded());
    boolean away = slice.server() == ServerState.RECONNECTING;
    Dom.style(server, "away", away);
    Dom.text(serverWords, away ? texts.of(Word.SERVER_RECONNECTING) : "");
    if (before == null || before.trust() != slice.trust()) {
      boolean overdue = slice.trust() == TrustLevel.OVERDUE;
      Word words = overdue ? Word.ROTATION_OVERDUE : Word.END_TO_END_ENCRYPTED;
      Dom.style(lock, "trouble", overdue);
      Dom.only(lock, IconLabel.of(overdue ? Icon.WARNING : Icon.LOCK, texts.of(words)).element());
    }
  }
}
