package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From the click on Join now to the first picture of the other person, beside a hand-written page
 * that does the least. Rounds alternate, in one browser, with a fake camera.
 */
public final class JoinBenchmark {
  private static final List<String> CHROMIUM =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream",
          "--autoplay-policy=no-user-gesture-required");

  private final Browser browser;

  private JoinBenchmark(Browser browser) {
    this.browser = browser;
  }

  /** Arguments: the path of realtimeweb.jar, the path of Chromium, and the number of rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[2]);
    Figures ours = new Figures();
    Figures bare = new Figures();
    Process server =
        new ProcessBuilder("java", "-jar", args[0], "--port", "0")
            .redirectErrorStream(true)
            .start();
    try (BareServer bareServer = new BareServer();
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(args[1]))
                        .setArgs(CHROMIUM))) {
      String url = readyUrl(server);
      JoinBenchmark benchmark = new JoinBenchmark(browser);
      for (int round = 0; round <= rounds; round++) {
        double a = benchmark.ours(url + "/#round" + round);
        double b = benchmark.bare(bareServer.url());
        if (round > 0) { // the first warms everything up
          ours.add(a);
          bare.add(b);
        }
      }
    } finally {
      server.destroy();
      server.waitFor();
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
    context.addInitScript(resource("/watch.js"));
    Page page = context.newPage();
    page.navigate(url);
    preparation.prepare(page);
    return page;
  }

  private static void join(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join now")).click();
  }

  private static String readyUrl(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        return line.substring(at).trim();
      }
    }
    throw new IOException("the server did not start");
  }

  private static String resource(String name) {
    try (InputStream in = JoinBenchmark.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
