package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The arrows at both ends of a filmstrip that is longer than the stage. */
final class FilmstripArrows extends View<FilmstripArrows.Slice> {
  record Slice(boolean below, boolean back, boolean on, Rectangle area) {}

  /** Scrolls the filmstrip. */
  interface Scroller {
    void scroll(int tiles);
  }

  private final HTMLElement back = Html.of("span", "arrow-face").element();
  private final HTMLElement on = Html.of("span", "arrow-face").element();
  private final HTMLElement backButton;
  private final HTMLElement onButton;
  private final HTMLElement element;

  FilmstripArrows(Texts texts, Scroller scroller) {
    backButton = arrow("back", texts.of(Word.EARLIER_TILES), back, () -> scroller.scroll(-1));
    onButton = arrow("on", texts.of(Word.LATER_TILES), on, () -> scroller.scroll(1));
    element = Html.div("strip-arrows").add(backButton).add(onButton).element();
  }

  private static HTMLElement arrow(String look, String name, HTMLElement face, Html.Action action) {
    return Html.button("tile-button arrow " + look)
        .label(name)
        .attr("title", name)
        .add(face)
        .onClick(action)
        .element();
  }

  static Slice slice(@Nullable Filmstrip strip, int count, int scrolled) {
    if (strip == null) {
      return new Slice(false, false, false, new Rectangle(0, 0, 0, 0));
    }
    int slack = strip.slack(count);
    return new Slice(strip.below(), slack > 0 && scrolled > 0, scrolled < slack, strip.area());
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Dom.style(element, "below", slice.below());
    Dom.visible(backButton, slice.back());
    Dom.visible(onButton, slice.on());
    Dom.property(element, "left", slice.area().left() + "px");
    Dom.property(element, "top", slice.area().top() + "px");
    Dom.property(element, "width", slice.area().width() + "px");
    Dom.property(element, "height", slice.area().height() + "px");
    if (before == null || before.below() != slice.below()) {
      Dom.only(back, (slice.below() ? Icon.CHEVRON_LEFT : Icon.CHEVRON_UP).draw());
      Dom.only(on, (slice.below() ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).draw());
    }
  }
}
