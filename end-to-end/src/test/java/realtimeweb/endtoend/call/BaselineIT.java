package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.waiting.Until;

/** The browsers that are promised: old ones call each other, and new ones. */
class BaselineIT {
  private static final String BUTTON =
      "name => { const b = [...document.querySelectorAll('button')]"
          + ".find(b => (b.ariaLabel || b.textContent).startsWith(name))";

  private static final String PICTURES =
      """
      name => {
        const video = document.querySelector(`.tile[aria-label="${name}"] video`);
        return video?.getBoundingClientRect().height > 90
            ? video.getVideoPlaybackQuality().totalVideoFrames : 0;
      }
      """;

  @RegisterExtension final Stage stage = new Stage();

  @ParameterizedTest
  @CsvSource({
    "CHROMIUM_106, CHROMIUM",
    "CHROMIUM, CHROMIUM_106",
    "CHROMIUM_119, CHROMIUM",
    "CHROMIUM, CHROMIUM_119"
  })
  void haveACall(BrowserKind first, BrowserKind second) {
    String url = stage.server().url();
    Tab lan = stage.open(Visit.with(first, url).smallCamera()).enters("terrace", "Lan");
    Tab bao = stage.open(Visit.with(second, url).smallCamera()).enters("terrace", "Bảo");
    seeAndHearEachOther(lan, bao);
    lan.chat().says("Bạn có thấy tôi không?");
    bao.chat().reads("Bạn có thấy tôi không?");
    bao.chat().says("Có, rõ lắm");
    lan.chat().reads("Có, rõ lắm");
    bao.controls().press("Share screen");
    lan.meets("Bảo’s screen");
    Reception.picturesComeIn(lan.sees("Bảo’s screen"));
    bao.controls().press("Stop sharing");
    lan.missesSoon("Bảo’s screen");
    lan.page().reload();
    lan.isReady().joins();
    seeAndHearEachOther(lan, bao);
    assertEquals(List.of(), lan.console().warnings());
    assertEquals(List.of(), bao.console().warnings());
  }

  /** Without roles, which Playwright does not find in a browser as old as this. */
  @Test
  void theOldestThereIsSeesAndIsRead() {
    String url = stage.server().url();
    Tab bao = stage.open(Visit.with(BrowserKind.CHROMIUM, url).smallCamera());
    bao.enters("terrace", "Bảo");
    Tab lan = stage.open(Visit.with(BrowserKind.CHROMIUM_103, url).smallCamera());
    Page page = lan.opens("terrace").page();
    Until.holds("the camera is on", () -> pressed(page, "Camera"));
    page.evaluate("() => document.getElementById('name').value = 'Lan'");
    press(page, "Join now");
    bao.meets("Lan");
    Reception.comesIn(bao.sees("Lan"));
    Until.holds("Bảo's picture has a place", () -> shown(page, "Bảo") > 0);
    int before = shown(page, "Bảo");
    Until.holds("more pictures", () -> shown(page, "Bảo") > before + 10);
    press(page, "Chat");
    bao.chat().says("Máy của bạn cũ quá");
    Until.holds("Lan reads", () -> page.textContent("[role=log]").contains("cũ quá"));
    page.evaluate("() => document.getElementById('message').value = 'Nhưng vẫn chạy tốt'");
    press(page, "Send");
    bao.chat().reads("Nhưng vẫn chạy tốt");
    assertEquals(List.of(), lan.console().warnings());
  }

  private static void press(Page page, String name) {
    Until.holds(
        name, () -> (Boolean) page.evaluate(BUTTON + "; b && b.click(); return !!b; }", name));
  }

  private static boolean pressed(Page page, String name) {
    return (Boolean) page.evaluate(BUTTON + "; return b?.ariaPressed === 'true'; }", name);
  }

  /** Number of video frames drawn of that person, or 0 while they have no tile. */
  private static int shown(Page page, String name) {
    return (Integer) page.evaluate(PICTURES, name);
  }

  @Test
  void aFirefoxWithoutWhatCameLaterHasACall() {
    String url = stage.server().url();
    Tab lan = stage.open(Visit.with(BrowserKind.FIREFOX, url).asFirefox100());
    lan.enters("terrace", "Lan");
    Tab bao = stage.open(Visit.with(BrowserKind.CHROMIUM, url).smallCamera());
    bao.enters("terrace", "Bảo");
    seeAndHearEachOther(lan, bao);
  }

  private static void seeAndHearEachOther(Tab lan, Tab bao) {
    lan.meets("Bảo");
    bao.meets("Lan");
    Reception.comesIn(lan.sees("Bảo"));
    Reception.comesIn(bao.sees("Lan"));
  }
}
