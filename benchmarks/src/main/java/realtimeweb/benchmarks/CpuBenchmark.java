package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import realtimeweb.benchmarks.report.Figures;

/**
 * What a call of four costs: processor time of one headless Chromium with four tabs in a call,
 * beside a hand-written page that asks for the same camera and does the least. Rounds alternate,
 * each in a Chromium of its own.
 */
public final class CpuBenchmark {
  private static final String UNIT = "% of a core";
  private static final int PEOPLE = 4;
  private static final int SETTLE_MILLIS = 15_000;
  private static final int MEASURE_MILLIS = 20_000;
  private static final String PLAYING =
      "wanted => [...document.querySelectorAll('video')].filter(v => v.videoWidth > 0).length"
          + " >= wanted";
  private static final String PICTURES =
      "() => [...document.querySelectorAll('video')]"
          + ".map(v => v.videoWidth + 'x' + v.videoHeight).join(' ')";

  private final String chromium;
  private final String camera;

  private CpuBenchmark(String chromium, String camera) {
    this.chromium = chromium;
    this.camera = camera;
  }

  /**
   * Arguments: the path of realtimeweb.jar, the path of Chromium, the number of rounds, and what
   * the fake camera does, such as fps=10.
   */
  public static void main(String[] args) throws IOException {
    CpuBenchmark benchmark = new CpuBenchmark(args[1], args[3]);
    Figures ours = new Figures(UNIT);
    Figures bare = new Figures(UNIT);
    try (OurServer server = new OurServer(args[0]);
        BareServer bareServer = new BareServer()) {
      for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
        ours.add(benchmark.call(server.url() + "/#cpu" + round, true));
        bare.add(benchmark.call(bareServer.url("mesh.html"), false));
      }
    }
    System.out.println("RealtimeWeb        " + ours);
    System.out.println("hand-written page  " + bare);
    System.out.println(
        String.format(Locale.ROOT, "ratio of medians   %.2f", ours.median() / bare.median()));
  }

  /** Percent of one core that the browser takes during the call. */
  private double call(String url, boolean named) {
    List<Page> pages = new ArrayList<>();
    try (Chromium running = new Chromium(chromium, camera)) {
      for (int i = 0; i < PEOPLE; i++) {
        pages.add(join(running.browser(), url, named));
      }
      for (Page page : pages) {
        page.waitForFunction(PLAYING, PEOPLE, new Page.WaitForFunctionOptions().setTimeout(60_000));
      }
      pages.get(0).waitForTimeout(SETTLE_MILLIS);
      Duration before = busy();
      pages.get(0).waitForTimeout(MEASURE_MILLIS);
      Duration spent = busy().minus(before);
      System.out.println(url + ": " + pages.get(0).evaluate(PICTURES));
      return 100.0 * spent.toMillis() / MEASURE_MILLIS;
    }
  }

  private static Page join(Browser browser, String url, boolean named) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    Page page = context.newPage();
    page.navigate(url);
    if (named) {
      page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"))
          .fill("Somebody");
      page.waitForFunction(PLAYING, 1);
    }
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join now")).click();
    return page;
  }

  /** Processor time that everything below this process has taken, but for the server. */
  private static Duration busy() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::info)
        .filter(info -> info.command().orElse("").contains("chrom"))
        .map(info -> info.totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
