package realtimeweb.ui.panels;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.RoomAccess;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Keyed;
import realtimeweb.ui.html.View;
import realtimeweb.ui.invite.InviteLinkView;
import realtimeweb.ui.invite.InviteQrCode;
import realtimeweb.ui.stage.StageTiles;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.SidePanel;

/** The people panel: knocks, participants and the invite link. */
final class PeoplePanel extends View<PeoplePanel.Slice> implements SidePanel {
  record Slice(List<ParticipantRow.Slice> rows, RoomAccess access) {
    /** The number of remote participants, or only of those with the microphone on. */
    int others(boolean heardOnly) {
      int count = 0;
      for (ParticipantRow.Slice row : rows) {
        count += !row.self() && (!heardOnly || row.presence().microphone()) ? 1 : 0;
      }
      return count;
    }

    static Slice of(Screen.InCall call) {
      List<ParticipantRow.Slice> rows = new ArrayList<>();
      for (ParticipantState person : RaisedHands.first(call.people())) {
        int hand = StageTiles.handPlace(person, call.people());
        rows.add(ParticipantRow.Slice.of(person, hand, call.access().hosting()));
      }
      return new Slice(rows, call.access());
    }
  }

  private final Texts texts;
  private final PanelFrame frame;
  private final KnockList knocks;
  private final InviteLinkView invite;
  private final InviteQrCode code;
  private final Keyed<ParticipantRow.Slice, ParticipantRow> rows;
  private final HTMLElement lock;
  private final HTMLElement muteAll;
  private boolean locked;

  PeoplePanel(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    knocks = new KnockList(texts, poster);
    code = new InviteQrCode(texts);
    invite = new InviteLinkView(texts, poster).whenChanged(code::refresh);
    HTMLElement list = Html.of("ul", "people").element();
    rows = new Keyed<>(list, ParticipantRow.Slice::id, row -> new ParticipantRow(texts, poster));
    lock = Html.button("button secondary").onClick(() -> toggleLock(poster)).element();
    muteAll =
        Html.button("button secondary")
            .icon(Icon.MICROPHONE_OFF)
            .text(texts.of(Label.MUTE_ALL))
            .onClick(() -> poster.call(CallIntents::muteAll))
            .element();
    Html scroll = Html.div("panel-scroll").add(knocks.element()).add(list);
    Html footer = Html.div("panel-footer people-footer");
    footer.add(invite.element()).add(code.element()).add(muteAll).add(lock);
    frame =
        new PanelFrame(texts.of(Word.PEOPLE), texts, poster)
            .add(scroll.element())
            .add(footer.element());
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void follow(Screen.InCall call) {
    show(Slice.of(call));
  }

  @Override
  public void open() {
    invite.refresh();
    code.refresh();
    frame.focus();
  }

  private void toggleLock(Intents.Poster poster) {
    boolean wanted = !locked;
    poster.call(call -> call.lock(wanted));
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    knocks.show(slice.access().knocks());
    rows.show(slice.rows());
    Dom.visible(lock, slice.access().hosting());
    Dom.visible(muteAll, slice.access().hosting() && slice.others(false) > 1);
    Dom.flag(muteAll, "aria-disabled", slice.others(true) == 0);
    if (before == null || locked != slice.access().locked()) {
      locked = slice.access().locked();
      Dom.empty(lock);
      lock.appendChild((locked ? Icon.UNLOCK : Icon.LOCK).draw());
      Label name = locked ? Label.UNLOCK_ROOM : Label.LOCK_ROOM;
      lock.appendChild(Html.of("span").text(texts.of(name)).element());
    }
  }
}
