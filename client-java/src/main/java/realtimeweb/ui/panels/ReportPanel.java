package realtimeweb.ui.panels;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.CallIntents;
import realtimeweb.session.Intents;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.widgets.PanelFrame;
import realtimeweb.ui.widgets.SidePanel;

/** A report on the call as text, for support. */
final class ReportPanel extends View<String> implements SidePanel {
  private final Texts texts;
  private final Intents.Poster poster;
  private final PanelFrame frame;
  private final HTMLTextAreaElement report;
  private final HTMLElement outcome =
      Html.of("p", "invite-outcome").attr("aria-live", "polite").element();

  ReportPanel(Texts texts, Intents.Poster poster) {
    this.texts = texts;
    this.poster = poster;
    report =
        (HTMLTextAreaElement)
            Html.of("textarea", "report")
                .attr("readonly", "")
                .attr("spellcheck", "false")
                .label(texts.of(Label.REPORT))
                .element();
    Html copy =
        Html.button("button secondary wide")
            .icon(Icon.COPY)
            .text(texts.of(Label.COPY_REPORT))
            .onClick(() -> Page.copy(report.getValue(), this::copied));
    Html footer = Html.div("panel-footer").add(copy).add(outcome);
    frame =
        new PanelFrame(texts.of(Label.REPORT), texts, poster)
            .add(
                Html.of("p", "explanation report-hint").text(texts.of(Label.REPORT_HINT)).element())
            .add(report)
            .add(footer.element());
  }

  private void copied(boolean done) {
    if (done) {
      poster.call(CallIntents::reportCopied);
    } else {
      report.focus();
      report.select();
    }
    Dom.text(outcome, texts.of(done ? Label.REPORT_COPIED : Label.REPORT_BY_HAND));
  }

  @Override
  public HTMLElement element() {
    return frame.element();
  }

  @Override
  public void follow(Screen.InCall call) {
    show(call.report());
  }

  @Override
  public void open() {
    Dom.text(outcome, "");
    frame.focus();
  }

  @Override
  protected void render(String text, @Nullable String before) {
    report.setValue(text);
  }
}
