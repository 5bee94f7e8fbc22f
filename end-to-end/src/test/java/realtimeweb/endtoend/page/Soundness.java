package realtimeweb.endtoend.page;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.endtoend.stage.Tab;

/** Collects what is wrong with screens, so that one run tells all of it. */
public final class Soundness {
  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final List<String> findings = new ArrayList<>();

  /** Looks at the screen once nothing on it moves. */
  public void of(String screen, Tab tab) {
    Stillness.await(tab.page());
    Axe.violations(tab.page()).forEach(flaw -> findings.add(screen + ": " + flaw));
    int overflow = ((Number) tab.page().evaluate(OVERFLOW)).intValue();
    if (overflow > 0) {
      findings.add(screen + ": " + overflow + " pixels too wide");
    }
  }

  public List<String> findings() {
    return findings;
  }
}
