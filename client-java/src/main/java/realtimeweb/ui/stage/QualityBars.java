package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Quality;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;

/** A participant's connection quality as one to three bars; a click opens the details. */
final class QualityBars extends View<TileView.Slice> {
  /** Opens the details beside the button. */
  interface Opening {
    void beside(HTMLElement button);
  }

  private static final int BARS = 3;

  private final Texts texts;
  private final HTMLElement element;

  QualityBars(Texts texts, Opening opening) {
    this.texts = texts;
    Html button = Html.button("bars").attr("aria-haspopup", "dialog");
    for (int i = 0; i < BARS; i++) {
      button.add(Html.of("span", "bar"));
    }
    element = button.element();
    button.onClick(() -> opening.beside(element));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(TileView.Slice slice, @Nullable TileView.Slice before) {
    Quality quality = slice.person().quality();
    Dom.visible(element, quality != null);
    if (quality != null) {
      String words = texts.signal(slice.name(texts), quality.bars());
      Dom.attr(element, "data-bars", "" + quality.bars());
      Dom.attr(element, "aria-label", words);
      Dom.attr(element, "title", words);
    }
  }
}
