package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.VideoSource;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.IconLabel;

/** The name and state of the participant on a tile. */
public final class Nameplate extends View<TileView.Slice> {
  private final Texts texts;
  private final HTMLElement name = Html.of("bdi", "tile-name").element();
  private final HTMLElement place = Html.of("span", "hand-place").element();
  private final HTMLElement hand = Html.of("span", "hand").element();
  private final HTMLElement speaking;
  private final HTMLElement muted;
  private final HTMLElement recording;
  private final HTMLElement host;
  private final HTMLElement verified;
  private final HTMLElement pinned;
  private final HTMLElement element;

  public Nameplate(Texts texts) {
    this.texts = texts;
    speaking = mark("speaking-mark", Icon.WAVE, Word.SPEAKING);
    muted = mark("", Icon.MICROPHONE_OFF, Word.MICROPHONE_OFF);
    recording = mark("recording-mark", Icon.RECORDING, Word.RECORDING_MARK);
    host = mark("extra", Icon.CROWN, Word.HOST_MARK);
    verified = mark("extra", Icon.SHIELD_CHECK, Word.VERIFIED);
    pinned = mark("extra", Icon.PIN, Word.PINNED);
    element =
        Html.div("nameplate")
            .add(hand)
            .add(speaking)
            .add(muted)
            .add(name)
            .add(recording)
            .add(host)
            .add(verified)
            .add(pinned)
            .element();
  }

  private HTMLElement mark(String look, Icon icon, Word word) {
    HTMLElement mark = IconLabel.of(icon, texts.of(word)).element();
    if (!look.isEmpty()) {
      Dom.style(mark, look, true);
    }
    return mark;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    ParticipantState person = slice.person();
    boolean camera = slice.tile().source() == VideoSource.CAMERA;
    boolean greeted = person.self() || person.security() != null;
    boolean heard = person.presence().microphone();
    Dom.text(name, person.self() && camera ? texts.of(Word.YOU) : slice.name(texts));
    Dom.visible(speaking, slice.isSpeaking());
    Dom.visible(muted, camera && greeted && !heard);
    Dom.visible(recording, camera && person.presence().recording());
    Dom.visible(host, camera && person.host());
    Dom.visible(verified, camera && isVerified(person.security()));
    Dom.visible(pinned, slice.pinned());
    hand(camera ? slice.hand() : 0);
  }

  private void hand(int number) {
    Dom.visible(hand, number > 0);
    if (number > 0 && !("" + number).equals(place.getTextContent())) {
      Dom.text(place, "" + number);
      place.setAttribute("aria-hidden", "true");
      Dom.only(hand, IconLabel.of(Icon.RAISED_HAND, texts.hand(number)).element());
      hand.appendChild(place);
    }
  }

  private static boolean isVerified(@Nullable ChannelSecurity security) {
    return security != null && security.verified();
  }
}
