package realtimeweb.endtoend.stage.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The panel with everybody in the call, and what the host can do there. */
public final class People {
  private final Page page;
  private final Controls controls;

  public People(Page page, Controls controls) {
    this.page = page;
    this.controls = controls;
  }

  public void open() {
    if (!panel().isVisible()) {
      controls.press("People");
    }
    panel().waitFor();
  }

  /** Presses a button of the panel itself, such as "Lock room". */
  public void press(String name) {
    open();
    button(panel(), name).click();
  }

  public boolean offers(String name) {
    open();
    return button(panel(), name).isVisible();
  }

  /** Presses a button in the row of somebody. */
  public void press(String name, String person) {
    open();
    button(row(person), name).click();
  }

  /** What the row of somebody says, as a screen reader has it. */
  public String spoken(String person) {
    open();
    return row(person).ariaSnapshot();
  }

  private Locator panel() {
    return page.getByRole(
        AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("People").setExact(true));
  }

  private Locator row(String person) {
    return panel()
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(person));
  }

  private static Locator button(Locator in, String name) {
    return in.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
