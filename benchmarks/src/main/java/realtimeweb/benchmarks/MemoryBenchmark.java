package realtimeweb.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/**
 * Measures memory that calls leak in a page: a participant stays in a room while another joins, is
 * seen, and leaves again. Both pages are measured after garbage collection, several times.
 */
final class MemoryBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
  private static final int CALLS = 1_000;

  private static final double MEGABYTE = 1e6;

  /** What a page sets up once, and the browser's own caches. */
  private static final int WARM_UP_CALLS = 20;

  private static final int LOOKS = 5;
  private static final String PICTURES =
      "[...document.querySelectorAll('video')].filter(v => v.videoWidth > 0).length";
  private static final String BOTH_SEEN = "() => " + PICTURES + " >= 2";
  private static final String ALONE = "() => " + PICTURES + " <= 1";

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String purpose() {
    return "What calls leave behind in a page";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Report report = new Report(name(), purpose());
    Comparison stays = report.comparison("Who stays, after the garbage is collected");
    Comparison goes = report.comparison("Who comes and goes");
    int calls = quick ? 20 : CALLS;
    try (OurServer server =
            new OurServer(
                JAR,
                "--max-asks-per-minute",
                "100000",
                "--max-new-connections-per-minute",
                "100000");
        Chromium chromium = new Chromium("fps=5")) {
      Page host = enter(chromium.browser(), server.url() + "/#endurance", "Host");
      Page guest = enter(chromium.browser(), server.url() + "/#endurance", "Guest");
      call(host, guest, WARM_UP_CALLS);
      look(stays, 0, host);
      look(goes, 0, guest);
      for (int look = 1; look <= LOOKS; look++) {
        call(host, guest, calls / LOOKS);
        look(stays, look * calls / LOOKS, host);
        look(goes, look * calls / LOOKS, guest);
      }
    }
    report.finish(options.isPublished());
  }

  private static Page enter(Browser browser, String url, String name) {
    Page page = browser.newContext().newPage();
    page.navigate(url);
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name")).fill(name);
    button(page, "Join now").click();
    return page;
  }

  /** The guest is inside at the beginning and at the end. */
  private static void call(Page host, Page guest, int times) {
    for (int i = 0; i < times; i++) {
      guest.waitForFunction(BOTH_SEEN);
      host.waitForFunction(BOTH_SEEN);
      // the controls show themselves while the mouse moves
      guest.mouse().move(200, 200 + i % 2);
      button(guest, "Leave").click();
      button(guest, "Join again").click();
      host.waitForFunction(ALONE);
      button(guest, "Join now").click();
    }
    guest.waitForFunction(BOTH_SEEN);
  }

  private static void look(Comparison table, int calls, Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Performance.enable");
    session.send("HeapProfiler.enable");
    session.send("HeapProfiler.collectGarbage");
    session.send("HeapProfiler.collectGarbage");
    String row = calls + " calls";
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject fields = metric.getAsJsonObject();
      double value = fields.get("value").getAsDouble();
      switch (fields.get("name").getAsString()) {
        case "JSHeapUsedSize" -> table.figures(row, "MB of V8's heap").add(value / MEGABYTE);
        case "Nodes" -> table.figures(row, "nodes").add(value);
        case "JSEventListeners" -> table.figures(row, "listeners").add(value);
        default -> {}
      }
    }
    session.detach();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
