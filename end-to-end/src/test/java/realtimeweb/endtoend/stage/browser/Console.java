package realtimeweb.endtoend.stage.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page reported: errors, of which none is ever right save those a test says it provokes, and
 * the browser's warnings about the page.
 */
public final class Console {
  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<Pattern> provoked = new ArrayList<>();

  public Console(Page page) {
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text() + " at " + message.location());
          } else if (message.type().equals("warning")) {
            warnings.add(message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> errors.add("uncaught: " + error));
  }

  /** This test makes errors like that happen. */
  public void provokes(String regex) {
    provoked.add(Pattern.compile(regex));
  }

  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** What should not have happened. */
  public List<String> errors() {
    return errors.stream()
        .filter(error -> provoked.stream().noneMatch(p -> p.matcher(error).find()))
        .toList();
  }
}
