package realtimeweb.session.ports;

import realtimeweb.session.screen.Screen;

/** Where the session shows its screen, and the room in the page's address. */
public interface Display {
  void show(Screen screen);

  /** The page's fragment, without the #; empty for the start page. */
  void address(String fragment);

  /** Where the page came from: host, and port if it is not the scheme's own. */
  String host();

  /** Name and version of the browser, for the call report. */
  String browser();
}
