package realtimeweb.ui.checkup;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.checkup.CheckupIntents;
import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;
import realtimeweb.checkup.finding.Grade;
import realtimeweb.checkup.finding.Verdict;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.MediaProblem;
import realtimeweb.ui.devices.BrowserFamily;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Html;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.html.View;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Texts.Which;
import realtimeweb.ui.widgets.MediaStreams;

/** One check: its status, its result, and what to do. */
final class FindingRow extends View<FindingRow.Slice> {
  /**
   * What a row shows.
   *
   * @param running whether the checkup is still running
   */
  record Slice(Finding finding, boolean running) {}

  private final Check check;
  private final Texts texts;
  private final HTMLElement mark = Html.of("span", "finding-mark").element();
  private final HTMLElement verdict = Html.of("p", "finding-verdict").element();
  private final HTMLElement remedy = Html.of("p", "finding-remedy").element();
  private final FindingDetail extra;
  private final HTMLElement element;

  FindingRow(Check check, Texts texts, CheckupIntents.Poster poster, MediaStreams streams) {
    this.check = check;
    this.texts = texts;
    extra = FindingDetail.of(check, texts, poster, streams);
    Html words =
        Html.div("finding-words")
            .add(Html.of("h3", "finding-name").text(texts.check(check)))
            .add(verdict)
            .add(remedy)
            .add(extra.element());
    element = Html.of("li", "finding").add(mark).add(words).element();
  }

  Check check() {
    return check;
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  protected void render(Slice slice, @Nullable Slice before) {
    Finding finding = slice.finding();
    Grade grade = finding.grade();
    if (before == null || before.finding().grade() != grade) {
      Dom.attr(element, "data-grade", grade.name());
      mark(grade);
    }
    Dom.text(verdict, verdict(finding));
    Dom.text(remedy, remedy(finding));
    extra.show(slice);
  }

  private void mark(Grade grade) {
    Dom.empty(mark);
    Icon icon = icon(grade);
    if (icon != null) {
      mark.appendChild(icon.draw());
    }
    mark.appendChild(Html.of("span", "unseen").text(texts.grade(grade)).element());
    Dom.style(mark, "busy", grade == Grade.RUNNING);
  }

  private static @Nullable Icon icon(Grade grade) {
    return switch (grade) {
      case GOOD -> Icon.CHECK;
      case WARNING -> Icon.WARNING;
      case BAD -> Icon.CLOSE;
      case ASKING -> Icon.LOUDSPEAKER;
      case NOT_TRIED -> Icon.MINUS;
      case WAITING -> Icon.CLOCK;
      case RUNNING -> null;
    };
  }

  private String verdict(Finding finding) {
    MediaProblem problem = finding.problem();
    return problem == null
        ? texts.verdict(finding.verdict(), finding.measured())
        : texts.problem(problem, check == Check.CAMERA ? Which.CAMERA : Which.MICROPHONE) + ".";
  }

  /** If there is no TURN server at all, one message below all three rows says so. */
  private String remedy(Finding finding) {
    MediaProblem problem = finding.problem();
    if (problem != null) {
      return texts.advice(problem);
    }
    Verdict found = finding.verdict();
    boolean denied =
        found == Verdict.BOTH_DENIED
            || found == Verdict.CAMERA_DENIED
            || found == Verdict.MICROPHONE_DENIED;
    if (found == Verdict.TURN_MISSING && check != Check.TURN_TLS) {
      return "";
    }
    return denied ? texts.denied(BrowserFamily.current()) : texts.remedy(found);
  }
}
