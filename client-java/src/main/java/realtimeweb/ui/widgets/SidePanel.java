package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.session.screen.Screen;

/** A panel beside the stage. */
public interface SidePanel {
  HTMLElement element();

  /** Updates the panel for the call's current screen. */
  default void follow(Screen.InCall call) {}

  /** Called when the panel has just appeared; moves focus in. */
  void open();

  /** Called when the panel disappears. */
  default void close() {}
}
