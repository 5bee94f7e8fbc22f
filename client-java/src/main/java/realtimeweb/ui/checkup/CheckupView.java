package realtimeweb.ui.checkup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.checkup.Checkup;
import realtimeweb.checkup.Checkup.Progress;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.CheckupSummary;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.protocol.Nullable;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.Page;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Label;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;
import realtimeweb.ui.widgets.LanguageMenu;
import realtimeweb.ui.widgets.MediaStreams;

/** The doctor's checks and their results. */
final class CheckupView extends View<Checkup> {
  private final Texts texts;
  private final Map<Check, FindingRow> rows = new EnumMap<>(Check.class);
  private final HTMLButtonElement start;
  private final HTMLElement summary =
      Html.of("p", "checkup-summary").attr("role", "status").element();
  private final CheckupReport report;
  private final HTMLElement element;

  CheckupView(
      Texts texts, CheckupIntents.Poster poster, MediaStreams streams, LanguageMenu.Chosen chosen) {
    this.texts = texts;
    for (Check check : Check.values()) {
      rows.put(check, new FindingRow(check, texts, poster, streams));
    }
    start = (HTMLButtonElement) Html.button("button primary").element();
    start.addEventListener("click", event -> poster.post(CheckupIntents::start));
    report = new CheckupReport(texts);
    Html main = Html.of("main", "checkup-main").add(beginning());
    main.add(
        column(Check.Area.BROWSER, Check.Area.DEVICES),
        column(Check.Area.CONNECTION, Check.Area.CALL));
    main.add(report.element());
    element = Html.div("page checkup").add(header(chosen), main).element();
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  private Html header(LanguageMenu.Chosen chosen) {
    Html back =
        Html.of("a", "button quiet back")
            .attr("href", Page.callAddress())
            .icon(Icon.BACK)
            .text(texts.of(Word.BACK));
    return Html.of("header", "page-header").add(back).add(LanguageMenu.of(texts, chosen));
  }

  private Html beginning() {
    return Html.div("checkup-beginning")
        .add(
            Html.of("h1", "lobby-title").text(texts.of(Label.CHECKUP)),
            Html.of("p", "checkup-intro").text(texts.of(Label.CHECKUP_INTRO)))
        .add(start)
        .add(summary);
  }

  private Html column(Check.Area upper, Check.Area lower) {
    return Html.div("checkup-column").add(section(upper)).add(section(lower));
  }

  private HTMLElement section(Check.Area area) {
    String id = "area-" + area;
    Html list = Html.of("ul", "findings");
    for (FindingRow row : rows.values()) {
      if (row.check().area() == area) {
        list.add(row.element());
      }
    }
    return Html.of("section", "card checkup-area")
        .attr("aria-labelledby", id)
        .add(Html.of("h2", "card-title").attr("id", id).text(texts.area(area)), list)
        .element();
  }

  @Override
  protected void render(Checkup checkup, @Nullable Checkup before) {
    boolean running = checkup.progress() == Progress.RUNNING;
    start.setDisabled(running);
    Dom.style(start, "busy", running);
    Dom.text(start, texts.of(words(checkup.progress())));
    for (Finding finding : checkup.findings()) {
      row(finding.check()).show(new FindingRow.Slice(finding, running));
    }
    summarize(checkup);
    report.show(checkup.report());
  }

  private FindingRow row(Check check) {
    return Objects.requireNonNull(rows.get(check), "every check has a row");
  }

  private static Label words(Progress progress) {
    return switch (progress) {
      case READY -> Label.START_CHECKUP;
      case RUNNING -> Label.CHECKUP_RUNS;
      case DONE -> Label.CHECK_AGAIN;
    };
  }

  private void summarize(Checkup checkup) {
    CheckupSummary tally = checkup.tally();
    boolean done = checkup.progress() == Progress.DONE;
    Dom.text(summary, done ? texts.summary(tally) : "");
    Dom.style(summary, "trouble", tally.bad() > 0);
  }
}
