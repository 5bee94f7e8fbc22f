package realtimeweb.endtoend.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.EnumMap;
import java.util.Map;

/** Browser processes, started when first needed and kept for all tests; one thread only. */
final class Browsers implements AutoCloseable {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          // the browsers are the machine's own
          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
          // makes Firefox accept another settings server than its maker's
          "MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");

  private final Playwright playwright =
      Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
  private final Map<BrowserKind, Browser> running = new EnumMap<>(BrowserKind.class);

  Browser get(BrowserKind kind) {
    Browser browser = running.computeIfAbsent(kind, k -> k.launch(playwright));
    if (!browser.isConnected()) {
      throw new IllegalStateException(kind + " crashed");
    }
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
