package realtimeweb.endtoend.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/**
 * Photographs every screen of a real call, for people to look at; no part of the tests. {@code mvn
 * verify -Dit.test=Screens -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false} leaves the pictures
 * in end-to-end/target/screenshots.
 */
class Screens {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @RegisterExtension final Stage stage = new Stage();

  @ParameterizedTest
  @CsvSource({"en-US, false", "en-US, true", "vi-VN, false", "vi-VN, true"})
  void everyScreen(String language, boolean phone) throws IOException {
    Files.createDirectories(FOLDER);
    Jar jar = stage.server();
    String prefix = language.substring(0, 2) + (phone ? "-phone-" : "-desktop-");
    Tab lan = photographer(jar, language, phone).opens();
    shoot(lan, prefix + "1-start");
    lan.opens("team-lunch");
    lan.page().locator("video").first().waitFor();
    shoot(lan, prefix + "2-lobby");
    lan.page().keyboard().type("Lan");
    lan.page().keyboard().press("Enter");
    toolbar(lan).waitFor();
    shoot(lan, prefix + "3-alone");
    meet(jar, lan, prefix);
    controls(lan).last().click();
    toolbar(lan).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    shoot(lan, prefix + "9-left");
  }

  private void meet(Jar jar, Tab lan, String prefix) {
    Tab bao = guest(jar, "Bảo");
    lan.page().locator("video").nth(1).waitFor();
    bao.meets("Lan");
    shoot(lan, prefix + "4-two");
    lan.page().keyboard().press("c");
    bao.chat().says("Chào Lan! The map is at https://example.org/map");
    lan.page().getByRole(AriaRole.LOG).getByText("The map").waitFor();
    shoot(lan, prefix + "5-chat");
    lan.page().locator(".sealed").click();
    shoot(lan, prefix + "6-security");
    lan.page().keyboard().press("Escape");
    lan.page().keyboard().press("p");
    lan.page().getByRole(AriaRole.COMPLEMENTARY).waitFor();
    shoot(lan, prefix + "7-people");
    lan.page().keyboard().press("Escape");
    guest(jar, "Chi");
    guest(jar, "Dũng").meets("Lan");
    bao.meets("Dũng");
    shoot(lan, prefix + "8-four");
  }

  private Tab photographer(Jar jar, String language, boolean phone) {
    Visit visit = Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera().speaking(language);
    return stage.open(phone ? visit.phone() : visit);
  }

  private Tab guest(Jar jar, String name) {
    return stage
        .open(Visit.with(BrowserKind.CHROMIUM, jar.url()).smallCamera())
        .enters("team-lunch", name);
  }

  private static Locator toolbar(Tab tab) {
    return tab.page().getByRole(AriaRole.TOOLBAR);
  }

  /** In an order that no language changes; they show themselves while the mouse moves. */
  private static Locator controls(Tab tab) {
    tab.page().mouse().move(200, 200);
    tab.page().mouse().move(201, 200);
    return toolbar(tab).getByRole(AriaRole.BUTTON);
  }

  private static void shoot(Tab tab, String name) {
    // transitions end; a picture of one in the middle shows nothing
    Until.pause(500);
    tab.screenshot(FOLDER.resolve(name + ".png"));
  }
}
