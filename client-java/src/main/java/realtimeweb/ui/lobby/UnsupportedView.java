package realtimeweb.ui.lobby;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.LanguageMenu;

/** Replaces the start page if calls are impossible: the reason and what to do. */
public final class UnsupportedView extends View<Screen.Unsupported> {
  private final Texts texts;
  private final HTMLElement title = Html.of("h1", "left-title").element();
  private final HTMLElement advice = Html.of("p", "left-advice").element();
  private final HTMLElement way = Html.div("left-ways").element();
  private final HTMLElement element;

  public UnsupportedView(Texts texts, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    HTMLElement mark = Html.div("left-mark trouble").icon(Icon.WARNING).element();
    element =
        Html.div("page left")
            .add(
                Html.of("header", "page-header").add(LanguageMenu.of(texts, chosen)),
                Html.of("main", "left-main").add(mark).add(title).add(advice).add(way))
            .element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Screen.Unsupported page, @Nullable Screen.Unsupported before) {
    Dom.text(title, texts.unsupported(page.secureContext()));
    Dom.text(advice, texts.unsupportedAdvice(page.secureContext()));
    if (!page.secureContext()) {
      String address = Page.secureAddress();
      Dom.only(way, Html.of("a", "problem-link").attr("href", address).text(address).element());
    }
  }
}
