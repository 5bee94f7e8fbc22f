package realtimeweb.ui.html;

import org.teavm.jso.JSObject;

/** Writes hours and minutes in one language (Intl.DateTimeFormat). */
public interface TimeFormat extends JSObject {
  /** In the person's zone; the instant is milliseconds since 1970. */
  String format(double instant);
}
