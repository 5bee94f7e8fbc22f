package realtimeweb.ui.html;

import org.teavm.jso.JSBody;

/** Wall clock times in the user's zone and language; instants are milliseconds since 1970. */
public final class Dates {
  private Dates() {}

  public static long now() {
    return System.currentTimeMillis();
  }

  /** Formats hours and minutes in a language. Keep it: it is slower to create than a chat line. */
  @JSBody(
      params = "language",
      script = "return new Intl.DateTimeFormat(language, {hour: 'numeric', minute: '2-digit'});")
  public static native TimeFormat timeFormat(String language);

  /** The local calendar day, as a number that increases by one each day. */
  public static int day(long instant) {
    return day((double) instant);
  }

  /** Weekday, day and month. */
  public static String dayName(String language, long instant) {
    return dayName(language, (double) instant);
  }

  @JSBody(
      params = "instant",
      script =
          "var d = new Date(instant);"
              + "return Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / 86400000;")
  private static native int day(double instant);

  @JSBody(
      params = {"language", "instant"},
      script =
          "return new Intl.DateTimeFormat(language,"
              + " {weekday: 'long', day: 'numeric', month: 'long'}).format(instant);")
  private static native String dayName(String language, double instant);
}
