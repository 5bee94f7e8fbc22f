package realtimeweb.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.endtoend.stage.BrowserKind;
import realtimeweb.endtoend.stage.Jar;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.Until;
import realtimeweb.endtoend.stage.Visit;

/**
 * Photographs every screen of a real call, for people to look at; no part of the tests. {@code mvn
 * verify -Dit.test=Screens -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false} leaves the pictures
 * in end-to-end/target/screenshots.
 */
class Screens {
  private static final Path FOLDER = Path.of("target", "screenshots");

  /** The toolbar's buttons from its end: an order that no language changes. */
  private static final int LEAVE = 1;

  private static final int SECURITY = 2;
  private static final int PEOPLE = 3;
  private static final int CHAT = 4;

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
    toolbar(lan, LEAVE).click();
    toolbar(lan).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    shoot(lan, prefix + "9-left");
  }

  private void meet(Jar jar, Tab lan, String prefix) {
    Tab bao = guest(jar, "Bảo");
    lan.page().locator("video").nth(1).waitFor();
    bao.meets("Lan");
    shoot(lan, prefix + "4-two");
    toolbar(lan, CHAT).click();
    bao.chat().says("Chào Lan! The map is at https://example.org/map");
    lan.page().getByRole(AriaRole.LOG).getByText("The map").waitFor();
    shoot(lan, prefix + "5-chat");
    panel(lan, PEOPLE, prefix + "6-people");
    panel(lan, SECURITY, prefix + "7-security");
    guest(jar, "Chi");
    guest(jar, "Dũng").meets("Lan");
    bao.meets("Dũng");
    shoot(lan, prefix + "8-four");
  }

  private static void panel(Tab tab, int button, String picture) {
    tab.closesPanel();
    toolbar(tab, button).click();
    tab.page().getByRole(AriaRole.COMPLEMENTARY).waitFor();
    shoot(tab, picture);
    tab.closesPanel();
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

  private static Locator toolbar(Tab tab, int fromTheEnd) {
    tab.page().mouse().move(100 + fromTheEnd, 100);
    return toolbar(tab).getByRole(AriaRole.BUTTON).nth(-fromTheEnd);
  }

  private static void shoot(Tab tab, String name) {
    // transitions end; a picture of one in the middle shows nothing
    Until.pause(500);
    tab.screenshot(FOLDER.resolve(name + ".png"));
  }
}
