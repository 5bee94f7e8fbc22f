package realtimeweb.ui.widgets;

/** Formats a duration like a clock: {@code 0:05}, {@code 12:34}, {@code 1:02:03}. */
public final class ElapsedTime {
  private ElapsedTime() {}

  public static String of(int seconds) {
    int hours = seconds / 3600;
    int minutes = seconds / 60 % 60;
    String start = hours > 0 ? hours + ":" + twoDigits(minutes) : "" + minutes;
    return start + ":" + twoDigits(seconds % 60);
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
