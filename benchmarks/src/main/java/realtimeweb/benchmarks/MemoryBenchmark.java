package realtimeweb.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What calls leave behind in a page: somebody stays in a room while somebody else comes, is seen,
 * and leaves again. Both pages are measured after the garbage is collected, a few times on the way.
 */
public final class MemoryBenchmark {
  private static final List<String> METRICS =
      List.of("JSHeapUsedSize", "Nodes", "JSEventListeners", "Documents");

  /** What a page sets up once, and the browser's own caches. */
  private static final int WARM_UP_CALLS = 20;

  private static final int LOOKS = 5;
  private static final String PICTURES =
      "[...document.querySelectorAll('video')].filter(v => v.videoWidth > 0).length";
  private static final String BOTH_SEEN = "() => " + PICTURES + " >= 2";
  private static final String ALONE = "() => " + PICTURES + " <= 1";

  private final Page host;
  private final Page guest;

  private MemoryBenchmark(Page host, Page guest) {
    this.host = host;
    this.guest = guest;
  }

  /** Arguments: the path of realtimeweb.jar, the path of Chromium, and the number of calls. */
  public static void main(String[] args) throws IOException {
    int calls = Integer.parseInt(args[2]);
    try (OurServer server =
            new OurServer(
                args[0],
                "--max-asks-per-minute",
                "100000",
                "--max-new-connections-per-minute",
                "100000");
        Chromium chromium = new Chromium(args[1], "fps=5")) {
      Page host = enter(chromium.browser(), server.url() + "/#endurance", "Host");
      Page guest = enter(chromium.browser(), server.url() + "/#endurance", "Guest");
      MemoryBenchmark benchmark = new MemoryBenchmark(host, guest);
      benchmark.call(WARM_UP_CALLS);
      benchmark.look(0);
      for (int look = 1; look <= LOOKS; look++) {
        benchmark.call(calls / LOOKS);
        benchmark.look(look * calls / LOOKS);
      }
    }
  }

  private static Page enter(Browser browser, String url, String name) {
    Page page = browser.newContext().newPage();
    page.navigate(url);
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name")).fill(name);
    button(page, "Join now").click();
    return page;
  }

  /** The guest is inside at the beginning and at the end. */
  private void call(int times) {
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

  private void look(int calls) {
    System.out.println(calls + " calls, who stays: " + metrics(host));
    System.out.println(calls + " calls, who comes and goes: " + metrics(guest));
  }

  private static String metrics(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Performance.enable");
    session.send("HeapProfiler.enable");
    session.send("HeapProfiler.collectGarbage");
    session.send("HeapProfiler.collectGarbage");
    JsonObject answer = session.send("Performance.getMetrics");
    Map<String, String> found = new TreeMap<>();
    for (JsonElement metric : answer.getAsJsonArray("metrics")) {
      JsonObject fields = metric.getAsJsonObject();
      String name = fields.get("name").getAsString();
      if (METRICS.contains(name)) {
        found.put(name, String.format(Locale.ROOT, "%,.0f", fields.get("value").getAsDouble()));
      }
    }
    session.detach();
    return found.toString();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
