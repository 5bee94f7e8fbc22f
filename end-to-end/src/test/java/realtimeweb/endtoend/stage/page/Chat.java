package realtimeweb.endtoend.stage.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import realtimeweb.endtoend.stage.waiting.Until;

/** The chat panel. */
public final class Chat {
  private final Page page;
  private final Controls controls;

  public Chat(Page page, Controls controls) {
    this.page = page;
    this.controls = controls;
  }

  public void open() {
    if (!message().isVisible()) {
      controls.press("Chat");
    }
  }

  /** Writes the text and sends it with Enter, as most people do. */
  public void says(String text) {
    open();
    message().fill(text);
    message().press("Enter");
  }

  /** Returns once the text stands in the log, letter by letter. */
  public void reads(String text) {
    open();
    Until.holds("chat reads " + abbreviated(text), () -> transcript().contains(text));
  }

  /** Every line of the log in its order, as the person reads it. */
  public String transcript() {
    return log().textContent();
  }

  /** Every occurrence of the pattern in the log, in order. */
  public List<String> all(Pattern pattern) {
    return pattern.matcher(transcript()).results().map(MatchResult::group).toList();
  }

  /** The log as a screen reader has it, with the marks of its lines. */
  public String spoken() {
    return log().ariaSnapshot();
  }

  /** Whether the last line is in sight. */
  public boolean isAtEnd() {
    return (Boolean)
        log().evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight < 2");
  }

  /** The log's element, for tests of what became of a text. */
  public Locator log() {
    return page.getByRole(
        AriaRole.LOG, new Page.GetByRoleOptions().setName("Messages").setExact(true));
  }

  private Locator message() {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message").setExact(true));
  }

  private static String abbreviated(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
