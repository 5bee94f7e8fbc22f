package realtimeweb.endtoend.stage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;
import realtimeweb.endtoend.stage.browser.Console;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.page.Chat;
import realtimeweb.endtoend.stage.page.Controls;
import realtimeweb.endtoend.stage.page.People;
import realtimeweb.endtoend.stage.page.Security;
import realtimeweb.endtoend.stage.page.Tile;
import realtimeweb.endtoend.stage.waiting.Until;

/** Somebody's hands and eyes on the page; finds everything by its accessible name. */
public final class Tab {
  private final BrowserContext context;
  private final Page page;
  private final String url;
  private final Console console;
  private final Controls controls;
  private final Chat chat;
  private final Security security;
  private final People people;
  private boolean closed;

  Tab(BrowserContext context, Visit visit) {
    this.context = context;
    this.url = visit.url();
    context.addInitScript(visit.initScript());
    page = context.newPage();
    page.setDefaultTimeout((double) Until.PATIENCE.toMillis());
    page.setDefaultNavigationTimeout((double) Until.PATIENCE.toMillis());
    console = new Console(page);
    controls = new Controls(page);
    chat = new Chat(page, controls);
    security = new Security(page, controls);
    people = new People(page, controls);
  }

  /** The start page, without a room. */
  public Tab opens() {
    return opens("");
  }

  /** A link to a room: what follows the # in it. */
  public Tab opens(String fragment) {
    String target = fragment.isEmpty() ? url + "/" : url + "/#" + fragment;
    if (page.url().startsWith(url)) {
      // a change of the fragment alone does not load the page anew
      page.evaluate("target => history.replaceState(null, '', target)", target);
      page.reload();
    } else {
      page.navigate(target);
    }
    return this;
  }

  /** From the start page to the lobby. */
  public Tab asksFor(String room, String name) {
    return asksFor(room, name, "");
  }

  public Tab asksFor(String room, String name, String passphrase) {
    textbox("Room ID").fill(room);
    textbox("Your name").fill(name);
    if (!passphrase.isEmpty()) {
      textbox("Passphrase (optional)").fill(passphrase);
    }
    button("Join").click();
    button("Join now").waitFor();
    return this;
  }

  /** Waits in the lobby until the camera is open. */
  public Tab isReady() {
    Until.holds(
        "the preview shows the camera",
        () -> "true".equals(button("Camera").getAttribute("aria-pressed")));
    return this;
  }

  /** From the lobby into the call. */
  public Tab joins() {
    button("Join now").click();
    return isInCall();
  }

  public Tab joinsWithoutDevices() {
    button("Join without camera and microphone").click();
    return isInCall();
  }

  public Tab isInCall() {
    region("Participants").waitFor(in(WaitForSelectorState.ATTACHED));
    return this;
  }

  /** All the way: page, room, lobby, call. */
  public Tab enters(String room, String name) {
    return enters(room, name, "");
  }

  public Tab enters(String room, String name, String passphrase) {
    return opens().asksFor(room, name, passphrase).isReady().joins();
  }

  /** Presses "Join now" at that moment, so that several can do it together. */
  public void joinsAt(long wallMillis) {
    button("Join now")
        .evaluate(
            "(button, at) => void setTimeout(() => button.click(), at - Date.now())",
            (double) wallMillis);
  }

  /** A host of others is asked who follows, and lets it be whoever is next. */
  public void leaves() {
    controls.press("Leave");
    Locator sure =
        page.getByRole(
            AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Leave").setExact(true));
    if (sure.isVisible()) {
      sure.click();
    }
    region("Participants").waitFor(in(WaitForSelectorState.DETACHED));
  }

  /** Closes whichever panel is open, so that the toolbar can be reached on a phone too. */
  public void closesPanel() {
    page.keyboard().press("Escape");
    page.getByRole(AriaRole.COMPLEMENTARY).waitFor(in(WaitForSelectorState.DETACHED));
  }

  /** The person of that name in the call. */
  public Tile sees(String name) {
    return new Tile(
        region("Participants")
            .getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true)));
  }

  /** How many are in the call by that name. */
  public int count(String name) {
    return region("Participants")
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .count();
  }

  /** Returns once the person is there with moving video. */
  public void meets(String name) {
    Until.holds("sees " + name, () -> sees(name).shows());
  }

  public void missesSoon(String name) {
    Until.holds(name + " is gone", () -> !sees(name).isThere());
  }

  /** Returns once an element of that role, such as alert or status, says something like that. */
  public void isTold(AriaRole role, String regex) {
    Locator saying =
        page.getByRole(role).filter(new Locator.FilterOptions().setHasText(ignoringCase(regex)));
    Until.holds(role + " says " + regex, () -> saying.count() > 0);
  }

  /** Returns once the page says something like that anywhere. */
  public void isTold(String regex) {
    page.getByText(ignoringCase(regex)).first().waitFor();
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator textbox(String name) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Locator region(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  public Controls controls() {
    return controls;
  }

  public Chat chat() {
    return chat;
  }

  public Security security() {
    return security;
  }

  public People people() {
    return people;
  }

  public Console console() {
    return console;
  }

  /** The page itself, for what no person does. */
  public Page page() {
    return page;
  }

  public void screenshot(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** As by the cross in the tab's corner: the page gets no time to say goodbye properly. */
  public void close() {
    if (!closed) {
      closed = true;
      context.close();
    }
  }

  /** The browser's own engine reads it: no flags within, no \Q. */
  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** A role is attached only while a screen reader would find it. */
  private static Locator.WaitForOptions in(WaitForSelectorState state) {
    return new Locator.WaitForOptions().setState(state);
  }

  boolean isClosed() {
    return closed;
  }
}
