package realtimeweb.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.endtoend.stage.Tab;

/** Collects what is wrong with screens, so that one run tells all of it. */
final class Soundness {
  /** Tags of the rules that hold on every screen. */
  static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final List<String> findings = new ArrayList<>();

  /** Looks at the screen once nothing on it moves. */
  void of(String screen, Tab tab) {
    Stillness.await(tab.page());
    for (Rule rule : new AxeBuilder(tab.page()).withTags(RULES).analyze().getViolations()) {
      rule.getNodes().forEach(n -> findings.add(screen + ": " + rule.getId() + " " + n.getHtml()));
    }
    int overflow = ((Number) tab.page().evaluate(OVERFLOW)).intValue();
    if (overflow > 0) {
      findings.add(screen + ": " + overflow + " pixels too wide");
    }
  }

  List<String> findings() {
    return findings;
  }
}
