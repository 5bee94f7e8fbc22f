package realtimeweb.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import realtimeweb.ui.text.Texts.Browser;

class BrowserFamilyTest {
  private static final String MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ";
  private static final String CHROME =
      "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
  private static final String SAFARI =
      "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15";

  @Test
  void chromeIsNotSafariThoughItSaysSo() {
    assertEquals(Browser.CHROMIUM, BrowserFamily.named(MAC + CHROME, false));
    assertEquals(Browser.SAFARI, BrowserFamily.named(MAC + SAFARI, false));
  }

  @Test
  void aMacThatCanBeTouchedIsAnIpad() {
    assertEquals(Browser.IOS, BrowserFamily.named(MAC + SAFARI, true));
  }

  @Test
  void everyBrowserOfAnIphoneHasThatOnesPermissions() {
    String phone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140.0 Safari/604.1";
    assertEquals(Browser.IOS, BrowserFamily.named(phone, true));
  }

  @Test
  void firefoxAndStrangersAreTold() {
    String firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    assertEquals(Browser.FIREFOX, BrowserFamily.named(firefox, false));
    assertEquals(Browser.OTHER, BrowserFamily.named("Ladybird", false));
  }
}
