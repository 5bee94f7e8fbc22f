package realtimeweb.ui.html;

import org.teavm.jso.JSObject;

/** Formats hours and minutes in one language (Intl.DateTimeFormat). */
public interface TimeFormat extends JSObject {
  /** In the user's zone; the instant is milliseconds since 1970. */
  String format(double instant);
}
