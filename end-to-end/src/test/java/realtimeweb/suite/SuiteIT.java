package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;

/** Runs the compiled {@link Suite} in each browser; each test there is one dynamic test here. */
final class SuiteIT {
  private static final int PATIENCE_SECONDS = 180;
  private static final Path SCRIPT = Path.of("target", "suite", "suite.js");

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> chromium() throws Exception {
    return outcomes(Browsers::chromium);
  }

  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> firefox() throws Exception {
    return outcomes(Browsers::firefox);
  }

  private static Stream<DynamicTest> outcomes(Function<Playwright, Browser> launch)
      throws Exception {
    try (SuiteServer server = new SuiteServer(SCRIPT);
        Playwright playwright = Browsers.playwright();
        Browser browser = launch.apply(playwright)) {
      Page page = browser.newPage();
      for (String query : List.of("", "?reloaded")) {
        page.navigate(server.url() + query);
        assertTrue(
            endsWhileSomebodyClicks(server, page), () -> "did not end: " + server.outcomes());
      }
      return server.outcomes().entrySet().stream().map(SuiteIT::test);
    }
  }

  /** Some things a browser does only for a page that was touched a moment ago. */
  private static boolean endsWhileSomebodyClicks(SuiteServer server, Page page)
      throws InterruptedException {
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      if (server.awaitDone()) {
        return true;
      }
      page.mouse().click(1, 1);
    }
    return false;
  }

  private static DynamicTest test(Map.Entry<String, String> outcome) {
    return dynamicTest(outcome.getKey(), () -> assertEquals("", outcome.getValue()));
  }
}
