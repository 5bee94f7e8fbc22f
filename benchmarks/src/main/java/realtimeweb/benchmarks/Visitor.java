package realtimeweb.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A user with their own browser profile, on our page or the hand-written one. */
final class Visitor implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;

  private Visitor(Browser browser, String url, String script) {
    context = browser.newContext();
    context.addInitScript(Chromium.script(script));
    page = context.newPage();
    page.navigate(url);
  }

  /** In the lobby of our page, with a name and a camera. */
  static Visitor ours(Browser browser, String url, String script) {
    Visitor visitor = new Visitor(browser, url, script);
    visitor
        .page
        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"))
        .fill("Somebody");
    visitor.page.waitForFunction(
        "() => [...document.querySelectorAll('video')].some(v => v.videoWidth > 0)");
    return visitor;
  }

  /** Before the button of the hand-written page, with a camera. */
  static Visitor bare(Browser browser, String url, String script) {
    Visitor visitor = new Visitor(browser, url, script);
    visitor.page.waitForFunction("() => !document.getElementById('join').disabled");
    return visitor;
  }

  Page page() {
    return page;
  }

  void joins() {
    press("Join now");
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  /** Lets whatever goes on come to an end. */
  void rests() {
    page.waitForTimeout(1_000);
  }

  @Override
  public void close() {
    context.close();
  }
}
