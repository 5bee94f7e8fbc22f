package realtimeweb.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import realtimeweb.browser.page.PageAddress;
import realtimeweb.session.ports.Display;
import realtimeweb.session.screen.Screen;
import realtimeweb.ui.Ui;

/** The page as the session's display: the views, and the room in the address. */
final class PageDisplay implements Display {
  private final Ui ui;
  private final PageAddress address;

  PageDisplay(Ui ui, PageAddress address) {
    this.ui = ui;
    this.address = address;
  }

  @Override
  public void show(Screen screen) {
    ui.show(screen);
  }

  @Override
  public void address(String fragment) {
    address.replace(fragment);
  }

  @Override
  public String host() {
    return Location.current().getHost();
  }

  @Override
  public String browser() {
    return userAgent();
  }

  @JSBody(script = "return navigator.userAgent;")
  static native String userAgent();
}
