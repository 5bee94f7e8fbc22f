package realtimeweb.client;

import realtimeweb.browser.WebAddress;
import realtimeweb.session.Display;
import realtimeweb.session.Screen;
import realtimeweb.ui.Ui;

/** The page as the session's display: the views, and the room in the address. */
final class Page implements Display {
  private final Ui ui;
  private final WebAddress address;

  Page(Ui ui, WebAddress address) {
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
}
