package realtimeweb.endtoend.stage.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The toolbar of the call. */
public final class Controls {
  private final Page page;

  public Controls(Page page) {
    this.page = page;
  }

  /** Presses the button; on a narrow screen it may be one of those behind "More". */
  public void press(String name) {
    wake();
    Locator button = button(name);
    if (!button.isVisible()) {
      button("More").click();
    }
    button.click();
  }

  public boolean offers(String name) {
    return button(name).isVisible();
  }

  /** The start of the name: a count may follow, as in "Chat, 2 unread". */
  private Locator button(String name) {
    Pattern start = Pattern.compile("^" + name + "\\b");
    return toolbar()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(start))
        .or(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(start)))
        .first();
  }

  private Locator toolbar() {
    return page.getByRole(
        AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Call controls").setExact(true));
  }

  /** The toolbar hides from a pointer that rests. */
  private void wake() {
    page.mouse().move(200, 200);
    page.mouse().move(220, 220);
  }
}
