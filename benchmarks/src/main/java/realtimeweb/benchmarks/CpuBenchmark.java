package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/**
 * What a call of four costs: processor time of one headless Chromium with four tabs in a call,
 * beside a hand-written page that asks for the same camera and does the least. Rounds alternate,
 * each in a Chromium of its own.
 */
final class CpuBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";

  /** At its full rate four fake cameras would fill two cores. */
  private static final String CAMERA = "fps=10";

  private static final int SETTLE_MILLIS = 15_000;
  private static final int MEASURE_MILLIS = 20_000;
  private static final String PLAYING =
      "wanted => [...document.querySelectorAll('video')].filter(v => v.videoWidth > 0).length"
          + " >= wanted";

  /** The smallest video on the first page; the self view has the camera's resolution. */
  private static final String PICTURE_HEIGHT =
      "() => Math.min(...[...document.querySelectorAll('video')]"
          + ".map(v => v.videoHeight).filter(height => height > 0))";

  private static final String OURS = "RealtimeWeb";
  private static final String BARE = "hand-written page";

  /**
   * What a call takes, and gives.
   *
   * @param percent of one core that the browser takes
   * @param pictureHeight of the others' pictures, in pixels as they arrive
   */
  private record Cost(double percent, double pictureHeight) {}

  @Override
  public String name() {
    return "cpu";
  }

  @Override
  public String purpose() {
    return "Processor time of a call of two and of four, all tabs in one browser";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Processor");
    Comparison pictures = report.comparison("Picture of the others");
    try (OurServer server = new OurServer(JAR);
        BareServer bareServer = new BareServer()) {
      for (int round = 1; round <= (quick ? 1 : 3); round++) {
        for (int people : new int[] {2, 4}) {
          String room = server.url() + "/#cpu" + people + "x" + round;
          Cost ours = call(room, people, true);
          Cost bare = call(bareServer.url("mesh.html"), people, false);
          String column = "% of a core, " + people + " people";
          table.figures(OURS, column).add(ours.percent());
          table.figures(BARE, column).add(bare.percent());
          String height = "pixels high, " + people + " people";
          pictures.figures(OURS, height).add(ours.pictureHeight());
          pictures.figures(BARE, height).add(bare.pictureHeight());
        }
      }
    }
    report.note(
        "The fake camera gives 10 pictures a second of 1280x720; nothing has a graphics card.");
    report.finish(options.isPublished());
  }

  private static Cost call(String url, int people, boolean named) {
    List<Page> pages = new ArrayList<>();
    try (Chromium running = new Chromium(CAMERA)) {
      for (int i = 0; i < people; i++) {
        pages.add(join(running.browser(), url, named));
      }
      for (Page page : pages) {
        page.waitForFunction(PLAYING, people, new Page.WaitForFunctionOptions().setTimeout(60_000));
      }
      pages.get(0).waitForTimeout(SETTLE_MILLIS);
      Duration before = busy();
      pages.get(0).waitForTimeout(MEASURE_MILLIS);
      Duration spent = busy().minus(before);
      Number height = (Number) pages.get(0).evaluate(PICTURE_HEIGHT);
      return new Cost(100.0 * spent.toMillis() / MEASURE_MILLIS, height.doubleValue());
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

  /** CPU time of all processes below this one, except the server. */
  private static Duration busy() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::info)
        .filter(info -> info.command().orElse("").contains("chrom"))
        .map(info -> info.totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
