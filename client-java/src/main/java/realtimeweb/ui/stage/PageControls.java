package realtimeweb.ui.stage;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The number of the grid's current page, and buttons to the others. */
final class PageControls extends View<PageControls.Slice> {
  /** {@code page} counts from 0. */
  record Slice(int page, int pages) {}

  /** Turns pages forward, or back if negative. */
  interface Turning {
    void turn(int pages);
  }

  private final Texts texts;
  private final Turning turning;
  private final HTMLElement words = Html.of("p", "pages-words").attr("role", "status").element();
  private final HTMLElement previous;
  private final HTMLElement next;
  private final HTMLElement element;
  private int page;
  private int pages;

  PageControls(Texts texts, Turning turning) {
    this.texts = texts;
    this.turning = turning;
    previous = button(Icon.CHEVRON_LEFT, Word.PREVIOUS_PAGE, -1);
    next = button(Icon.CHEVRON_RIGHT, Word.NEXT_PAGE, 1);
    element = Html.div("pages").add(previous).add(words).add(next).element();
  }

  /** Stops at the first and the last page. */
  void turn(int steps) {
    int to = page + steps;
    if (to >= 0 && to < pages) {
      turning.turn(steps);
    }
  }

  private HTMLElement button(Icon icon, Word word, int steps) {
    return Html.button("icon-button")
        .label(texts.of(word))
        .attr("title", texts.of(word))
        .icon(icon)
        .onClick(() -> turn(steps))
        .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    page = slice.page();
    pages = slice.pages();
    Dom.visible(element, pages > 1);
    Dom.text(words, pages > 1 ? texts.page(page + 1, pages) : "");
    Dom.flag(previous, "aria-disabled", page == 0);
    Dom.flag(next, "aria-disabled", page + 1 >= pages);
  }
}
