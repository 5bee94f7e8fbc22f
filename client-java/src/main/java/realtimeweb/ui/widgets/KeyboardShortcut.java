package realtimeweb.ui.widgets;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;

/** What a key of the keyboard does in a call. */
public enum KeyboardShortcut {
  NONE,
  MICROPHONE,
  CAMERA,
  /** For as long as it is held. */
  TALK,
  SHARE,
  CHAT,
  PEOPLE,
  HAND,
  LAYOUT,
  FULLSCREEN,
  /** The digit says whom. */
  FOCUS,
  HELP,
  CLOSE;

  /**
   * The meaning of a key without Alt.
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
      // on most keyboards it takes Shift to type it
      case "?" -> HELP;
      case "Escape" -> CLOSE;
      default -> shift ? NONE : plain(key);
    };
  }

  /** The key as keyboards show it; empty where there is none, or none that is pressed and done. */
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

  /** A tooltip: what the control does, and the key that does the same. */
  public String beside(String name) {
    return key().isEmpty() ? name : name + " (" + key() + ")";
  }

  /** Tells screen readers of the key (WAI-ARIA aria-keyshortcuts). */
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
