package realtimeweb.endtoend.stage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The doctor's page in somebody's tab. */
public final class Surgery {
  private final Tab tab;
  private final String url;

  private Surgery(Tab tab, String url) {
    this.tab = tab;
    this.url = url;
  }

  /** Opens the doctor's page of the server at that address. */
  public static Surgery open(Tab tab, String url) {
    return new Surgery(tab, url).opens();
  }

  private Surgery opens() {
    tab.page().navigate(url + "/doctor");
    tab.button("Start").waitFor();
    return this;
  }

  public Surgery starts() {
    tab.button("Start").click();
    return this;
  }

  /** Waits for the end, and for the person to have been asked everything. */
  public Surgery isDone() {
    tab.button("Check again").waitFor();
    return this;
  }

  /** Such as {@code Good Camera It gives moving pictures.} */
  public String finding(String check) {
    return row(check).innerText().replaceAll("\\s+", " ").strip();
  }

  public Locator row(String check) {
    Locator name =
        tab.page()
            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(check).setExact(true));
    return tab.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(name));
  }

  public String report() {
    return tab.textbox("Report").inputValue();
  }
}
