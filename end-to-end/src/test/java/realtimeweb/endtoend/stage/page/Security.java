package realtimeweb.endtoend.stage.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The security panel. */
public final class Security {
  private static final Pattern EPOCH = Pattern.compile("(?i)epoch\\D*(\\d+)");
  private static final Pattern SAFETY_NUMBER = Pattern.compile("(?:\\d{5}\\s*){12}");
  private static final Pattern VERIFIED = Pattern.compile("(?i)\\bverified\\b");
  private static final Pattern UNVERIFIED =
      Pattern.compile("(?i)mark as verified|not (yet )?verified|unverified");

  /** The smallest element that speaks of this person's epoch. */
  private static final String SECTION =
      """
      (panel, name) => [...panel.querySelectorAll('*')]
          .map(element => element.innerText ?? '')
          .filter(text => text.includes(name) && /epoch\\D*\\d/i.test(text)
              && /(\\d{5}\\s*){12}/.test(text))
          .sort((a, b) => a.length - b.length)[0] ?? ''
      """;

  private final Page page;
  private final Controls controls;

  public Security(Page page, Controls controls) {
    this.page = page;
    this.controls = controls;
  }

  public void open() {
    if (!panel().isVisible()) {
      controls.press("Security");
    }
  }

  /** The number of the epoch in use with this person; 0 before the first. */
  public int epochOf(String name) {
    Matcher found = EPOCH.matcher(section(name));
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  /** 60 digits without spaces; empty before they are computed. */
  public String safetyNumberOf(String name) {
    Matcher found = SAFETY_NUMBER.matcher(section(name));
    return found.find() ? found.group().replaceAll("\\s", "") : "";
  }

  public boolean isVerified(String name) {
    return VERIFIED.matcher(UNVERIFIED.matcher(section(name)).replaceAll("")).find();
  }

  /** In a call of two. */
  public void markAsVerified() {
    press("Mark as verified");
  }

  public void rotateKeysNow() {
    press("Rotate keys now");
  }

  private void press(String name) {
    open();
    panel()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private String section(String name) {
    open();
    return String.valueOf(panel().evaluate(SECTION, name));
  }

  private Locator panel() {
    return page.getByRole(
        AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Security").setExact(true));
  }
}
