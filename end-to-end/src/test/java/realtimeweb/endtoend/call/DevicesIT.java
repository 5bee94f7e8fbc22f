package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/** Somebody with several cameras and microphones. */
class DevicesIT {
  private static final String OPEN_CAMERA =
      "() => document.querySelector('video').srcObject?.getVideoTracks()[0]?.label ?? ''";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void whatIsChosenInTheLobbyIsChosenInTheNextVisit() {
    Tab lan = equipped(stage.server()).opens("library").isReady();
    Locator cameras = menu(lan, "Camera device");
    Until.holds("there is a choice", () -> cameras.locator("option").count() > 2);
    String first = camera(lan);
    String other = select(cameras, first);
    String microphone = select(menu(lan, "Microphone device"), "");
    Until.equal("the other camera is open", other, () -> camera(lan));
    lan.opens("library").isReady();
    assertEquals(other, camera(lan));
    Until.equal("camera in the menu", other, () -> selected(menu(lan, "Camera device")));
    assertEquals(microphone, selected(menu(lan, "Microphone device")));
  }

  @Test
  void theMeterMovesWithTheVoice() {
    Tab lan = equipped(stage.server()).opens("library").isReady();
    Locator meter =
        lan.page()
            .getByRole(AriaRole.METER, new Page.GetByRoleOptions().setName("Microphone level"));
    Until.holds("a sound", () -> level(meter) > 0);
  }

  @Test
  void changingTheCameraInTheCallKeepsOneInThePicture() {
    Jar jar = stage.server();
    Tab bao = stage.chromium(jar.url()).enters("library", "Bảo");
    Tab lan = equipped(jar).enters("library", "Lan");
    bao.meets("Lan");
    lan.controls().press("Settings");
    String chosen = select(menu(lan, "Camera device"), ownCamera(lan));
    Until.equal("the other camera is open", chosen, () -> ownCamera(lan));
    Reception.picturesComeIn(bao.sees("Lan"));
    String microphone = select(menu(lan, "Microphone device"), "");
    assertNotEquals("", microphone);
    Reception.comesIn(bao.sees("Lan"));
  }

  private Tab equipped(Jar jar) {
    return stage.open(Visit.with(BrowserKind.CHROMIUM_WITH_MORE_CAMERAS, jar.url()));
  }

  private static Locator menu(Tab tab, String name) {
    return tab.page()
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Chooses the last device that is called otherwise, and returns what it is called. */
  private static String select(Locator menu, String otherThan) {
    String label = "";
    for (String each : menu.locator("option:not([value=''])").allTextContents()) {
      label = each.equals(otherThan) ? label : each;
    }
    menu.selectOption(new SelectOption().setLabel(label));
    return label;
  }

  private static String selected(Locator menu) {
    return (String) menu.evaluate("menu => menu.selectedOptions[0].textContent");
  }

  private static String camera(Tab tab) {
    return (String) tab.page().evaluate(OPEN_CAMERA);
  }

  private static String ownCamera(Tab tab) {
    return (String)
        tab.page()
            .evaluate(
                "() => [...document.querySelectorAll('video')]"
                    + ".map(v => v.srcObject?.getVideoTracks()[0]?.label ?? '')"
                    + ".find(label => label.startsWith('fake_device')) ?? ''");
  }

  private static int level(Locator meter) {
    return Integer.parseInt(meter.getAttribute("aria-valuenow"));
  }
}
