package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.FullScreen;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The actions on a tile and its participant. */
final class TileMenu extends View<TileView.Slice> {
  private final Texts texts;
  private final Intents.Poster poster;
  private final TilePopup popup;
  private final HTMLElement element = Html.div("tile-menu").element();
  private final HTMLElement pinWords = Html.of("span").element();
  private final HTMLElement corner;
  private final HTMLInputElement volume;
  private final HTMLElement volumeRow;
  private final HTMLElement mute;
  private final HTMLElement lowerHand;
  private final HTMLElement host;
  private final HTMLElement remove;
  private final HTMLElement removeReally;
  private final String participantId;

  TileMenu(
      Texts texts, Intents.Poster poster, TileListener events, TileView tile, TilePopup popup) {
    this.texts = texts;
    this.poster = poster;
    this.popup = popup;
    participantId = tile.tile().participantId();
    item(Icon.PIN, pinWords, () -> done(() -> events.pin(tile.tile())));
    HTMLElement alone = item(Icon.EXPAND, Word.FULL_SCREEN_TILE, () -> events.fullScreen(tile));
    Dom.visible(alone, FullScreen.isSupportedFor(tile.video()));
    corner = item(Icon.CORNERS, Word.MOVE_THUMBNAIL, events::nextCorner);
    volume =
        (HTMLInputElement)
            Html.of("input", "volume")
                .attr("type", "range")
                .attr("min", "0")
                .attr("max", "100")
                .attr("step", "5")
                .on("input", event -> loudness())
                .element();
    volumeRow =
        Html.of("label", "tile-menu-row")
            .icon(Icon.LOUDSPEAKER)
            .add(Html.of("span").text(texts.of(Word.VOLUME)))
            .add(volume)
            .element();
    element.appendChild(volumeRow);
    mute = item(Icon.MICROPHONE_OFF, Word.ASK_TO_MUTE, this::mute);
    String lower = texts.of(Label.LOWER_HAND);
    HTMLElement lowerWords = Html.of("span").text(lower).element();
    lowerHand = item(Icon.RAISED_HAND, lowerWords, () -> done(this::lowerHand));
    host = item(Icon.CROWN, Word.MAKE_HOST, this::handOver);
    remove = item(Icon.CLOSE, words(Word.REMOVE_PERSON), this::ask);
    removeReally = item(Icon.CLOSE, Word.REMOVE_REALLY, this::remove);
    Dom.style(remove, "grave", true);
    Dom.style(removeReally, "grave", true);
    Dom.visible(removeReally, false);
  }

  private HTMLElement item(Icon icon, Word word, Html.Action action) {
    return item(icon, words(word), () -> done(action));
  }

  private HTMLElement words(Word word) {
    return Html.of("span").text(texts.of(word)).element();
  }

  private HTMLElement item(Icon icon, HTMLElement words, Html.Action action) {
    HTMLElement item =
        Html.button("tile-menu-item").icon(icon).add(words).onClick(action).element();
    element.appendChild(item);
    return item;
  }

  private void done(Html.Action action) {
    popup.close(true);
    action.run();
  }

  private void loudness() {
    int chosen = Integer.parseInt(volume.getValue());
    poster.call(call -> call.setVolume(participantId, chosen));
  }

  private void mute() {
    poster.call(call -> call.askToMute(participantId));
  }

  private void lowerHand() {
    poster.call(call -> call.lowerHand(participantId));
  }

  private void handOver() {
    poster.call(call -> call.handOver(participantId));
  }

  /**
   * Asks for confirmation: a removed participant must knock to come back. A separate button, so
   * that a double click asks too.
   */
  private void ask() {
    Dom.visible(remove, false);
    Dom.visible(removeReally, true);
    Dom.focus(removeReally);
  }

  private void remove() {
    poster.call(call -> call.remove(participantId));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    ParticipantState person = slice.person();
    boolean camera = slice.tile().source() == VideoSource.CAMERA;
    boolean governed = slice.hosting() && camera && !person.self();
    Dom.text(pinWords, texts.of(slice.pinned() ? Word.UNPIN_TILE : Word.PIN_TILE));
    Dom.visible(corner, slice.thumbnail());
    Dom.visible(volumeRow, camera && !person.self());
    Dom.visible(mute, governed && person.presence().microphone());
    Dom.visible(lowerHand, governed && slice.hand() > 0);
    Dom.visible(host, governed && !person.host());
    Dom.visible(remove, governed && removeReally.isHidden());
    Dom.visible(removeReally, governed && !removeReally.isHidden());
    if (before == null) {
      volume.setValue("" + person.volume());
    }
  }
}
