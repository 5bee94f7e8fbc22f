package realtimeweb.endtoend.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/** Tests that misclicks do nothing unintended: above all, that nobody hangs up by accident. */
class MisclickIT {
  private static final List<Integer> WIDTHS = List.of(1024, 1280, 1440, 1920);
  private static final List<String> CONTROLS =
      List.of(
          "Mute microphone",
          "Turn camera off",
          "Raise hand",
          "React",
          "Chat",
          "People",
          "Layout",
          "Security",
          "Settings",
          "More");

  /** What a double click opens stays open. */
  private static final List<String> PANELS = List.of("Chat", "People", "Security", "Settings");

  /** Puts a button in the middle of the page that counts its clicks, and tells of the pointer. */
  private static final String DROP_BUTTON =
      """
      () => {
        const button = document.body.appendChild(document.createElement('button'));
        window.clicks = 0;
        window.reached = false;
        button.style = 'position: fixed; z-index: 9; inset: 30%';
        button.onclick = () => { window.clicks++; };
        button.onpointerover = () => { window.reached = true; };
      }
      """;

  private static final String TYPED_INTO =
      "() => document.activeElement.matches('textarea, input') ? 'a field' : ''";

  @RegisterExtension final Stage stage = new Stage();

  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "FIREFOX"})
  void aDoubleClickOpensAndLeavesTheToolbarWhereItIs(BrowserKind browser) {
    Tab lan = small(stage.server(), browser).enters("dock", "Lan");
    for (int width : WIDTHS) {
      lan.page().setViewportSize(width, 800);
      Until.holds("as wide as the window", () -> leave(lan).x > width / 2.0 && settled(lan));
      BoundingBox before = leave(lan);
      for (String name : CONTROLS) {
        String where = name + " at " + width;
        control(lan, name).dblclick();
        if (PANELS.contains(name)) {
          panel(lan, name).waitFor();
        }
        assertSame(before, leave(lan), where);
        lan.page().keyboard().press("Escape");
        assertSame(before, leave(lan), "after " + where);
        lan.isInCall();
      }
    }
  }

  @Test
  void onAPhoneASecondTapIsNotMeantForWhatTheFirstBrought() {
    Jar jar = stage.server();
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera().phone());
    lan.enters("dock", "Lan");
    BoundingBox before = leave(lan);
    for (String name : List.of("Chat", "More")) {
      BoundingBox at = control(lan, name).boundingBox();
      for (int tap = 0; tap < 2; tap++) {
        lan.page().touchscreen().tap(at.x + at.width / 2, at.y + at.height / 2);
      }
      if (name.equals("Chat")) {
        panel(lan, name).waitFor();
      }
      assertEquals("", lan.page().evaluate(TYPED_INTO), "no keyboard comes up");
      lan.page().keyboard().press("Escape");
      assertSame(before, leave(lan), name);
    }
    lan.isInCall();
    // not a third tap, which would count as one with the two before
    control(lan, "More").press("Enter");
    menuItem(lan, "Settings").waitFor();
    assertFalse(
        menuItem(lan, "Keyboard shortcuts").isVisible(), "a phone has no keyboard to speak of");
  }

  /** With a clock that stands still, so that it does not matter how slow the machine is. */
  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "FIREFOX"})
  void whatComesUnderAPointerAtRestTakesNoClickForHalfASecond(BrowserKind browser) {
    Tab lan = stage.open(Visit.with(browser, stage.server().url()));
    Page page = lan.page();
    page.clock().install();
    lan.opens().textbox("Room ID").waitFor();
    page.clock().pauseAt(System.currentTimeMillis() + 60_000);
    BoundingBox window = page.locator("body").boundingBox();
    double x = window.width / 2;
    page.mouse().move(x, 400);

    page.evaluate(DROP_BUTTON);
    click(page);
    assertEquals(0, clicks(page), "the second of a double click");
    page.clock().runFor(600);
    click(page);
    assertEquals(1, clicks(page), "a click that was meant");

    page.locator("body > button").evaluate("button => button.remove()");
    page.mouse().move(x, 401);
    page.clock().runFor(5_000);
    page.evaluate(DROP_BUTTON);
    page.waitForFunction("() => window.reached");
    page.clock().runFor(100);
    click(page);
    assertEquals(0, clicks(page), "a click on its way when the button came");

    page.mouse().move(10, 10);
    page.mouse().move(x, 400);
    click(page);
    assertEquals(1, clicks(page), "whoever goes there need not wait");
  }

  /**
   * Some systems let a second pass between the two clicks; Firefox counts by its own clock alone.
   */
  @Test
  void aSlowDoubleClickIsOneClickToo() {
    Tab lan = small(stage.server(), BrowserKind.CHROMIUM).enters("dock", "Lan");
    Page page = lan.page();
    control(lan, "Chat").hover();
    for (int click = 1; click <= 2; click++) {
      page.mouse().down(new Mouse.DownOptions().setClickCount(click));
      page.mouse().up(new Mouse.UpOptions().setClickCount(click));
      panel(lan, "Chat").waitFor();
      page.waitForTimeout(600);
    }
    assertTrue(panel(lan, "Chat").isVisible(), "the second click closed what the first opened");
  }

  @Test
  void aHostWhoLeavesThreeIsAskedWhoFollows() {
    Jar jar = stage.server();
    Tab lan = small(jar, BrowserKind.CHROMIUM).enters("dock", "Lan");
    Tab bao = small(jar, BrowserKind.FIREFOX).enters("dock", "Bảo");
    Tab chi = small(jar, BrowserKind.CHROMIUM).enters("dock", "Chi");
    lan.meets("Bảo");
    lan.meets("Chi");
    lan.isTold("3 people in this call");
    assertEquals("Mute microphone (M)", control(lan, "Mute microphone").getAttribute("title"));

    bao.chat().says("<b>mind</b> the gap");
    lan.isTold(AriaRole.STATUS, "Bảo.*<b>mind</b> the gap");

    BoundingBox before = leave(lan);
    control(lan, "Leave").press("Enter");
    menuItem(lan, "Leave and make Chi host").waitFor();
    assertSame(before, leave(lan), "while it asks");
    lan.page().keyboard().press("Escape");
    assertFalse(menuItem(lan, "Leave").isVisible());
    assertEquals(true, control(lan, "Leave").evaluate("leave => leave === document.activeElement"));
    lan.isInCall();

    control(lan, "Leave").dblclick();
    menuItem(lan, "Leave and make Chi host").click();
    lan.isTold("You left");
    bao.missesSoon("Lan");
    Until.holds("Chi may lock the room", () -> chi.people().offers("Lock room"));
    assertFalse(bao.people().offers("Lock room"), "the next in turn is host as well");
    chi.leaves();
  }

  private Tab small(Jar jar, BrowserKind browser) {
    return stage.open(Visit.with(browser, jar.url()).smallCamera());
  }

  private static void click(Page page) {
    page.mouse().down();
    page.mouse().up();
  }

  private static int clicks(Page page) {
    return ((Number) page.evaluate("() => window.clicks")).intValue();
  }

  /** A name starts so: a count may follow, and a state go before. */
  private static Locator control(Tab tab, String name) {
    Locator.GetByRoleOptions named = new Locator.GetByRoleOptions().setName(name).setExact(true);
    return tab.page().getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON, named);
  }

  private static Locator menuItem(Tab tab, String name) {
    return tab.page()
        .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator panel(Tab tab, String name) {
    return tab.page()
        .getByRole(
            AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static BoundingBox leave(Tab tab) {
    return control(tab, "Leave").boundingBox();
  }

  /** Nothing has been dropped into the menu that has room in the bar. */
  private static boolean settled(Tab tab) {
    return control(tab, "Settings").isVisible();
  }

  private static void assertSame(BoundingBox before, BoundingBox after, String where) {
    assertEquals(
        List.of(before.x, before.y, before.width, before.height),
        List.of(after.x, after.y, after.width, after.height),
        where);
  }
}
