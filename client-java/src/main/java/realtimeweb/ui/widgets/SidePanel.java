package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.screen.Screen;

/** A panel beside the stage. */
public interface SidePanel {
  HTMLElement element();

  /** Shows the call as it is now. */
  default void follow(Screen.InCall call) {}

  /** It has just been shown; moves the keyboard in. */
  void open();

  /** It is no longer shown. */
  default void close() {}
}
