package realtimeweb.ui;

import org.teavm.jso.dom.html.HTMLElement;

/** A panel beside the stage. */
interface SidePanel {
  HTMLElement element();

  /** It has just been shown; moves the keyboard in. */
  void open();

  /** It is no longer shown. */
  default void close() {}
}
