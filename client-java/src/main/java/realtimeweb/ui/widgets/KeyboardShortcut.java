package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;

/** The actions of keys in a call. */
public enum KeyboardShortcut {
  NONE,
  MICROPHONE,
  CAMERA,
  /** While the key is held. */
  TALK,
  SHARE,
  CHAT,
  PEOPLE,
  HAND,
  LAYOUT,
  FULLSCREEN,
  /** The digit selects the tile. */
  FOCUS,
  HELP,
  CLOSE;

  /**
   * The action of a key without Alt.
   *
   * @param key as in KeyboardEvent.key (W3C UI Events)
   * @param command with Ctrl, or on a Mac with Cmd
   * @param shift with Shift
   */
  public static KeyboardShortcut of(String key, boolean command, boolean shift) {
    if (command) {
      return shift ? NONE : withCommand(key);
    }
    return switch (key) {
      // most keyboards need Shift for it
      case "?" -> HELP;
      case "Escape" -> CLOSE;
      default -> shift ? NONE : plain(key);
    };
  }

  /** The key as labelled on keyboards; empty if there is no single key to press once. */
  public String key() {
    return switch (this) {
      case MICROPHONE -> "M";
      case CAMERA -> "V";
      case SHARE -> "D";
      case CHAT -> "C";
      case PEOPLE -> "P";
      case HAND -> "R";
      case LAYOUT -> "W";
      case FULLSCREEN -> "F";
      case HELP -> "?";
      case CLOSE -> "Esc";
      case NONE, TALK, FOCUS -> "";
    };
  }

  /** A tooltip: the control's name and its key. */
  public String beside(String name) {
    return key().isEmpty() ? name : name + " (" + key() + ")";
  }

  /** Announces the key to screen readers (WAI-ARIA aria-keyshortcuts). */
  public void announce(HTMLElement control) {
    if (!key().isEmpty()) {
      Dom.attr(control, "aria-keyshortcuts", key());
    }
  }

  private static KeyboardShortcut withCommand(String key) {
    return switch (key) {
      case "d", "D" -> MICROPHONE;
      case "e", "E" -> CAMERA;
      default -> NONE;
    };
  }

  private static KeyboardShortcut plain(String key) {
    return switch (key) {
      case " " -> TALK;
      case "m", "M" -> MICROPHONE;
      case "v", "V" -> CAMERA;
      case "d", "D" -> SHARE;
      case "c", "C" -> CHAT;
      case "p", "P" -> PEOPLE;
      case "r", "R", "h", "H" -> HAND;
      case "w", "W" -> LAYOUT;
      case "f", "F" -> FULLSCREEN;
      case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> FOCUS;
      default -> NONE;
    };
  }
}
