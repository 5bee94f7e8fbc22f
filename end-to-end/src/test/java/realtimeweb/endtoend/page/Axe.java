package realtimeweb.endtoend.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds wrong with a page as it stands: the rule, and the element that breaks it. */
final class Axe {
  /** Tags of the rules that hold on every screen. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  /** All that a theme can change of what axe looks at. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String RUN =
      """
      async only => {
        const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
      }
      """;

  private Axe() {}

  static List<String> violations(Page page) {
    return run(page, Map.of("type", "tag", "values", TAGS));
  }

  /** Those that another theme may have. */
  static List<String> violationsInColour(Page page) {
    return run(page, Map.of("type", "rule", "values", COLOURS));
  }

  private static List<String> run(Page page, Map<String, Object> only) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return ((List<?>) page.evaluate(RUN, only)).stream().map(String::valueOf).toList();
  }
}
