package realtimeweb.endtoend.call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import realtimeweb.endtoend.stage.Reception;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.browser.BrowserKind;
import realtimeweb.endtoend.stage.browser.Visit;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.OwnAddress;

/** Without camera and microphone one is told why, and still sees, hears and chats. */
class NoDeviceIT {
  @RegisterExtension final Stage stage = new Stage();

  @Test
  void permissionIsDenied() {
    Jar jar = stage.server();
    isToldAndStillJoins(
        jar, Visit.with(BrowserKind.CHROMIUM_DENYING, jar.url()), "blocked|permission");
  }

  @Test
  void thereIsNoDevice() {
    Jar jar = stage.server();
    isToldAndStillJoins(
        jar, Visit.with(BrowserKind.CHROMIUM_WITHOUT_DEVICES, jar.url()), "no camera");
  }

  @Test
  void theBrowserOffersNoDevices() {
    Jar jar = stage.server();
    isToldAndStillJoins(jar, Visit.with(BrowserKind.CHROMIUM, jar.url()).insecure(), "not secure");
  }

  @Test
  void anAddressWithoutHttpsIsExplained() {
    Jar jar = stage.server("--host", "0.0.0.0");
    Tab lan = stage.chromium("http://" + OwnAddress.find() + ":" + jar.port());
    // Chromium notes that a header for secure pages does nothing in this one.
    lan.console().provokes("^The Cross-Origin-Opener-Policy header has been ignored");
    lan.opens();
    lan.isTold("https");
  }

  private void isToldAndStillJoins(Jar jar, Visit visit, String why) {
    Tab bao = stage.chromium(jar.url()).enters("workplace", "Bảo");
    Tab lan = stage.open(visit).opens().asksFor("workplace", "Lan");
    lan.isTold(why);
    lan.joinsWithoutDevices();
    lan.meets("Bảo");
    Reception.comesIn(lan.sees("Bảo"));
    lan.chat().says("only typing today");
    bao.chat().reads("only typing today");
    bao.chat().says("welcome all the same");
    lan.chat().reads("welcome all the same");
  }
}
