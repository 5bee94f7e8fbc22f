package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Panel;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The frame of a panel: its title, a close button, and space for its content. */
public final class PanelFrame {
  private final HTMLElement title;
  private final HTMLElement element;

  public PanelFrame(String name, Texts texts, Intents.Poster poster) {
    title = Html.of("h2", "panel-title").attr("tabindex", "-1").text(name).element();
    Html close =
        Html.button("icon-button")
            .label(texts.of(Word.CLOSE))
            .attr("title", texts.of(Word.CLOSE))
            .icon(Icon.CLOSE)
            .onClick(() -> poster.call(call -> call.showPanel(Panel.NONE)));
    element =
        Html.of("aside", "panel")
            .label(name)
            .attr("hidden", "")
            .add(Html.div("panel-header").add(title).add(close))
            .element();
  }

  public PanelFrame add(HTMLElement child) {
    element.appendChild(child);
    return this;
  }

  public HTMLElement element() {
    return element;
  }

  /** Moves focus into the panel, to its title. */
  public void focus() {
    Dom.focus(title);
  }
}
