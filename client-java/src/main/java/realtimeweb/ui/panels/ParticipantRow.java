package realtimeweb.ui.panels;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Presence;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ParticipantConnection;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.Avatar;
import realtimeweb.ui.widgets.IconLabel;
import realtimeweb.ui.widgets.NameEditor;

/** A participant in the people panel. */
final class ParticipantRow extends View<ParticipantRow.Slice> {
  /**
   * What the row shows of a participant.
   *
   * @param hand their place among the raised hands, from 1; 0 if their hand is down
   * @param managed whether the local participant may mute and remove them
   */
  record Slice(
      String id,
      String name,
      boolean self,
      boolean host,
      Presence presence,
      ParticipantConnection connection,
      boolean greeted,
      boolean verified,
      int hand,
      boolean managed) {
    static Slice of(ParticipantState person, int hand, boolean hosting) {
      ChannelSecurity security = person.security();
      return new Slice(
          person.id(),
          person.name(),
          person.self(),
          person.host(),
          person.presence(),
          person.connection(),
          person.self() || security != null,
          security != null && security.verified(),
          hand,
          hosting && !person.self());
    }
  }

  private final Texts texts;
  private final Avatar avatar = new Avatar();
  private final HTMLElement name = Html.of("bdi", "person-name").element();
  private final HTMLElement state = Html.of("span", "person-state").element();
  private final HTMLElement marks = Html.of("span", "person-devices").element();
  private final HostMenu actions;
  private final Intents.Poster poster;
  private final HTMLElement element;
  private @Nullable NameEditor editor;

  ParticipantRow(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    actions = new HostMenu(texts, poster);
    element =
        Html.of("li", "person")
            .add(avatar.element())
            .add(Html.div("person-words").add(name).add(state))
            .add(marks)
            .add(actions.element())
            .element();
  }

  /** The id of the element with the participant's name. */
  static String nameId(String participantId) {
    return "person-" + participantId;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice person, @Nullable Slice before) {
    String shown = person.name().isEmpty() ? texts.of(Word.SOMEBODY) : person.name();
    name.setId(nameId(person.id()));
    avatar.show(person.name());
    Dom.text(name, shown);
    Dom.text(state, state(person));
    Dom.empty(marks);
    if (person.greeted()) {
      marks(person);
    }
    Dom.visible(actions.element(), person.managed());
    boolean heard = person.presence().microphone();
    actions.show(new HostMenu.Slice(person.id(), shown, heard, person.hand() > 0));
    if (person.self()) {
      ownName(person.name());
    }
  }

  private void ownName(String now) {
    NameEditor known = editor;
    if (known == null) {
      known = new NameEditor(texts, poster);
      editor = known;
      element.appendChild(known.opener());
      element.appendChild(known.form());
    }
    known.name(now);
  }

  private String state(Slice person) {
    StringBuilder words = new StringBuilder();
    words.append(person.self() ? texts.of(Word.YOU) : texts.connection(person.connection()));
    if (person.host()) {
      words.append(" · ").append(texts.of(Word.HOST_MARK));
    }
    if (person.verified()) {
      words.append(" · ").append(texts.of(Word.VERIFIED));
    }
    return words.toString();
  }

  private void marks(Slice person) {
    Presence presence = person.presence();
    if (person.hand() > 0) {
      Html hand = IconLabel.of(Icon.RAISED_HAND, texts.hand(person.hand()));
      hand.attr("class", "mark hand-mark").add(Html.of("span").text(" " + person.hand()));
      marks.appendChild(hand.element());
    }
    mark(presence.recording(), Icon.RECORDING, texts.of(Word.RECORDING_MARK));
    mark(presence.screen(), Icon.SCREEN, texts.of(Label.SHARES_SCREEN));
    mark(presence.microphone(), Icon.MICROPHONE, texts.of(Word.MICROPHONE_ON));
    mark(!presence.microphone(), Icon.MICROPHONE_OFF, texts.of(Word.MICROPHONE_OFF));
    mark(presence.camera(), Icon.CAMERA, texts.of(Word.CAMERA_ON));
    mark(!presence.camera(), Icon.CAMERA_OFF, texts.of(Word.CAMERA_IS_OFF));
  }

  private void mark(boolean so, Icon icon, String words) {
    if (so) {
      marks.appendChild(IconLabel.of(icon, words).element());
    }
  }
}
