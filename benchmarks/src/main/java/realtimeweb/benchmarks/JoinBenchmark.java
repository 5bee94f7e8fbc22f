package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Figures;
import realtimeweb.benchmarks.report.Report;

/**
 * From the click on Join now to the first picture of the other person, beside a hand-written page
 * that does the least. Rounds alternate, in one browser, with a fake camera.
 */
final class JoinBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
  private static final String COLUMN = "ms from the click to the first picture";

  @Override
  public String name() {
    return "join";
  }

  @Override
  public String purpose() {
    return "From the click on Join now to the first picture of the other";
  }

  @Override
  public void run(boolean quick) throws IOException {
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Join");
    Figures ours = table.figures("RealtimeWeb", COLUMN);
    Figures bare = table.figures("hand-written page", COLUMN);
    int rounds = quick ? 1 : 9;
    try (OurServer server = new OurServer(JAR);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium("")) {
      for (int round = 0; round <= rounds; round++) {
        double a = ours(chromium.browser(), server.url() + "/#round" + round);
        double b = bare(chromium.browser(), bareServer.url("index.html"));
        if (round > 0) { // the first warms everything up
          ours.add(a);
          bare.add(b);
        }
      }
    }
    report.note(
        "The hand-written page shows pictures as large as ours, but has no encryption of signaling,"
            + " no names, no chat, no controls.");
    report.note("Headless Chromium draws without a graphics card, which takes most of the time.");
    report.finish(quick);
  }

  private static double ours(Browser browser, String url) {
    return measure(
        browser,
        url,
        page -> {
          page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"))
              .fill("Somebody");
          page.waitForFunction(
              "() => [...document.querySelectorAll('video')].some(v => v.videoWidth > 0)");
        });
  }

  private static double bare(Browser browser, String url) {
    return measure(
        browser,
        url,
        page -> page.waitForFunction("() => !document.getElementById('join').disabled"));
  }

  private interface Preparation {
    void prepare(Page page);
  }

  private static double measure(Browser browser, String url, Preparation preparation) {
    try (BrowserContext first = browser.newContext();
        BrowserContext second = browser.newContext()) {
      Page waiting = open(first, url, preparation);
      join(waiting);
      waiting.waitForTimeout(1_000);
      Page page = open(second, url, preparation);
      page.waitForTimeout(1_000);
      join(page);
      page.waitForFunction("() => window.firstFrameAt");
      return ((Number) page.evaluate("() => window.firstFrameAt - window.clickedAt")).doubleValue();
    }
  }

  private static Page open(BrowserContext context, String url, Preparation preparation) {
    context.addInitScript(Chromium.script("/watch.js"));
    Page page = context.newPage();
    page.navigate(url);
    preparation.prepare(page);
    return page;
  }

  private static void join(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join now")).click();
  }
}
