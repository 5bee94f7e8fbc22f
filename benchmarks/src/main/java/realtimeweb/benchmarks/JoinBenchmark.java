package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Locale;
import realtimeweb.benchmarks.report.Figures;

/**
 * From the click on Join now to the first picture of the other person, beside a hand-written page
 * that does the least. Rounds alternate, in one browser, with a fake camera.
 */
public final class JoinBenchmark {
  private final Browser browser;

  private JoinBenchmark(Browser browser) {
    this.browser = browser;
  }

  /** Arguments: the path of realtimeweb.jar, the path of Chromium, and the number of rounds. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[2]);
    Figures ours = new Figures("ms");
    Figures bare = new Figures("ms");
    try (OurServer server = new OurServer(args[0]);
        BareServer bareServer = new BareServer();
        Chromium chromium = new Chromium(args[1], "")) {
      JoinBenchmark benchmark = new JoinBenchmark(chromium.browser());
      for (int round = 0; round <= rounds; round++) {
        double a = benchmark.ours(server.url() + "/#round" + round);
        double b = benchmark.bare(bareServer.url("index.html"));
        if (round > 0) { // the first warms everything up
          ours.add(a);
          bare.add(b);
        }
      }
    }
    System.out.println("RealtimeWeb        " + ours);
    System.out.println("hand-written page  " + bare);
    System.out.println(
        String.format(Locale.ROOT, "ratio of medians   %.2f", ours.median() / bare.median()));
  }

  private double ours(String url) {
    return measure(
        url,
        page -> {
          page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"))
              .fill("Somebody");
          page.waitForFunction(
              "() => [...document.querySelectorAll('video')].some(v => v.videoWidth > 0)");
        });
  }

  private double bare(String url) {
    return measure(
        url, page -> page.waitForFunction("() => !document.getElementById('join').disabled"));
  }

  private interface Preparation {
    void prepare(Page page);
  }

  private double measure(String url, Preparation preparation) {
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
