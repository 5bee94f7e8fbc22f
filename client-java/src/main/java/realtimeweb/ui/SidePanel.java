package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.Screen;

/** A panel beside the stage. */
interface SidePanel {
  HTMLElement element();

  /** Shows the call as it is now. */
  default void follow(Screen.InCall call) {}

  /** It has just been shown; moves the keyboard in. */
  void open();

  /** It is no longer shown. */
  default void close() {}
}
