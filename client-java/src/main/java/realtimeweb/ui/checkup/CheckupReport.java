package realtimeweb.ui.checkup;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;

/** The results as text for support; hidden while there are none. */
final class CheckupReport extends View<String> {
  private final Texts texts;
  private final HTMLTextAreaElement report;
  private final HTMLElement outcome =
      Html.of("p", "invite-outcome").attr("aria-live", "polite").element();
  private final HTMLElement element;

  CheckupReport(Texts texts) {
    this.texts = texts;
    report =
        (HTMLTextAreaElement)
            Html.of("textarea", "report")
                .attr("readonly", "")
                .attr("spellcheck", "false")
                .attr("rows", "16")
                .label(texts.of(Label.CHECKUP_REPORT))
                .element();
    Html copy =
        Html.button("button secondary")
            .icon(Icon.COPY)
            .text(texts.of(Label.COPY_REPORT))
            .onClick(() -> Page.copy(report.getValue(), this::copied));
    element =
        Html.of("section", "card checkup-area")
            .attr("aria-labelledby", "checkup-report")
            .add(
                Html.of("h2", "card-title")
                    .attr("id", "checkup-report")
                    .text(texts.of(Label.CHECKUP_REPORT)),
                Html.of("p", "field-hint").text(texts.of(Label.CHECKUP_REPORT_HINT)))
            .add(report)
            .add(copy)
            .add(outcome)
            .element();
  }

  private void copied(boolean done) {
    if (!done) {
      report.focus();
      report.select();
    }
    Dom.text(outcome, texts.of(done ? Label.REPORT_COPIED : Label.REPORT_BY_HAND));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(String words, @Nullable String before) {
    Dom.visible(element, !words.isEmpty());
    report.setValue(words);
    Dom.text(outcome, "");
  }
}
