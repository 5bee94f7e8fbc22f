package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.Quality;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** A participant's connection quality, in numbers. */
final class QualityCard extends View<TileView.Slice> {
  private final Texts texts;
  private final HTMLElement title = Html.of("p", "quality-title").element();
  private final HTMLElement rows = Html.of("dl", "quality-rows").element();
  private final HTMLElement element = Html.div("quality").add(title).add(rows).element();

  QualityCard(Texts texts) {
    this.texts = texts;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    Quality quality = slice.person().quality();
    if (quality == null) {
      return;
    }
    Dom.text(title, texts.signal(slice.name(texts), quality.bars()));
    Dom.empty(rows);
    row(Word.ROUND_TRIP, texts.millis(quality.roundTripMillis()));
    row(Word.PACKET_LOSS, texts.permille(quality.lossPermille()));
    row(Word.RECEIVING, texts.bitrate(quality.receivedBitrate()));
    row(Word.SENDING, texts.bitrate(quality.sentBitrate()));
    row(Word.RESOLUTION, picture(quality));
    if (!quality.codec().isEmpty()) {
      row(Word.CODEC, quality.codec());
    }
    row(Word.MEDIA_PATH, texts.via(quality.via()));
    ChannelSecurity security = slice.person().security();
    if (security != null) {
      row(Word.KEYS, texts.epoch(security.epoch()));
    }
  }

  private String picture(Quality quality) {
    return quality.frameWidth() == 0
        ? texts.of(Word.NO_PICTURE)
        : texts.resolution(quality.frameWidth(), quality.frameHeight(), quality.framesPerSecond());
  }

  private void row(Word word, String value) {
    rows.appendChild(
        Html.div("quality-row")
            .add(Html.of("dt").text(texts.of(word)), Html.of("dd").text(value))
            .element());
  }
}
