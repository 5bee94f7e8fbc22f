package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.waiting.Until;

/** Sharing a screen; Chromium's fake picker chooses one by itself. */
class ShareIT {
  private static final String SCREEN_OF_LAN = "Lan’s screen";

  @RegisterExtension final Stage stage = new Stage();

  @Test
  void aScreenIsSeenUntilItIsNotSharedAnyMore() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("workshop", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("workshop", "Bảo");
    bao.meets("Lan");
    lan.controls().press("Share screen");
    bao.meets(SCREEN_OF_LAN);
    Reception.picturesComeIn(bao.sees("Lan"));
    Tab chi = stage.chromium(jar.url()).enters("workshop", "Chi");
    chi.meets(SCREEN_OF_LAN);
    lan.controls().press("Stop sharing");
    bao.missesSoon(SCREEN_OF_LAN);
    chi.missesSoon(SCREEN_OF_LAN);
    lan.controls().press("Share screen");
    bao.meets(SCREEN_OF_LAN);
    lan.leaves();
    bao.missesSoon(SCREEN_OF_LAN);
  }

  @Test
  void theBrowsersOwnButtonEndsItForEverybody() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("workshop", "Lan");
    Tab bao = stage.chromium(jar.url()).enters("workshop", "Bảo");
    lan.page()
        .evaluate(
            "() => { const devices = navigator.mediaDevices, ask = devices.getDisplayMedia;"
                + " devices.getDisplayMedia = options => ask.call(devices, options)"
                + "   .then(stream => window.shared = stream); }");
    lan.controls().press("Share screen");
    bao.meets(SCREEN_OF_LAN);
    lan.page()
        .evaluate("() => window.shared.getVideoTracks()[0].dispatchEvent(new Event('ended'))");
    bao.missesSoon(SCREEN_OF_LAN);
    Until.holds("it can be shared again", () -> lan.controls().offers("Share screen"));
  }

  @Test
  void onlyARefusalThatNobodyMeantIsTold() {
    Tab lan = stage.chromium(stage.server().url()).enters("workshop", "Lan");
    refuses(lan, "Permission denied");
    lan.controls().press("Share screen");
    Until.holds(
        "the picker is closed", () -> lan.page().evaluate("() => window.refused").equals(1));
    Until.holds("it can be shared again", () -> lan.controls().offers("Share screen"));
    assertEquals(0, lan.page().getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).count());
    refuses(lan, "Permission denied by system");
    lan.controls().press("Share screen");
    lan.isTold(AriaRole.ALERT, "screen");
  }

  private static void refuses(Tab tab, String message) {
    tab.page()
        .evaluate(
            "message => { window.refused = 0; navigator.mediaDevices.getDisplayMedia = () => {"
                + " window.refused++;"
                + " return Promise.reject(new DOMException(message, 'NotAllowedError')); }; }",
            message);
  }
}
