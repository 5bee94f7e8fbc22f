package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;

class PassphraseIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void theSamePassphraseConnects() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("cellar", "Lan", "mở ra, vừng ơi");
    Tab bao = stage.chromium(jar.url()).enters("cellar", "Bảo", "mở ra, vừng ơi");
    lan.meets("Bảo");
    bao.meets("Lan");
    bao.chat().says("we are in");
    lan.chat().reads("we are in");
  }

  @Test
  void anotherPassphraseIsToldToBothAndConnectsNothing() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("cellar", "Lan", "open sesame");
    Tab bao = stage.chromium(jar.url()).enters("cellar", "Bảo", "open barley");
    lan.isTold(AriaRole.ALERT, "passphrase");
    bao.isTold(AriaRole.ALERT, "passphrase");
    assertFalse(lan.sees("Bảo").isThere(), "Lan learned Bảo's name");
    assertFalse(bao.sees("Lan").isThere(), "Bảo learned Lan's name");
    assertFalse(hasMedia(lan), "Lan has a media connection");
    assertFalse(hasMedia(bao), "Bảo has a media connection");
  }

  private static boolean hasMedia(Tab tab) {
    return Boolean.TRUE.equals(
        tab.page().evaluate("() => window.__peers.some(p => p.remoteDescription !== null)"));
  }
}
