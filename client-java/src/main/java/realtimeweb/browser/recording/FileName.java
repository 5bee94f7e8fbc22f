package realtimeweb.browser.recording;

/** File names that every file system accepts, such as {@code team-lunch 2026-11-22 14.30.webm}. */
public final class FileName {
  private static final String FORBIDDEN = "\\/:*?\"<>|%~";

  private FileName() {}

  /**
   * The file name of a recording.
   *
   * @param title any text
   * @param time such as {@code 2026-11-22 14.30}
   * @param extension with its dot
   */
  public static String of(String title, String time, String extension) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean forbidden = Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0;
      boolean hides = c == '.' && name.isEmpty();
      name.append(forbidden || hides ? '-' : c);
    }
    return name.append(' ').append(time).append(extension).toString();
  }
}
