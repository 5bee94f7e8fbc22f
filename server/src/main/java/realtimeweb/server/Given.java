package realtimeweb.server;

/**
 * A value that somebody wrote for a setting.
 *
 * @param place where, to begin a sentence: {@code --port}, {@code REALTIMEWEB_PORT} or {@code port
 *     in line 3 of FILE}
 * @param text without white space around it
 */
record Given(String place, String text) {
  private static final int MOST_SHOWN_CHARS = 200;

  /** One line, whatever stands in it. */
  static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > MOST_SHOWN_CHARS ? line.substring(0, MOST_SHOWN_CHARS) + "..." : line;
  }

  /**
   * What it means.
   *
   * @throws BadSetting with a sentence that names place and value, and says what is wrong
   */
  <T> T read(Reading<T> reading) throws BadSetting {
    try {
      return reading.read(text);
    } catch (Unfit e) {
      throw new BadSetting(place + " is " + shown(text) + ", but " + e.getMessage() + ".");
    }
  }
}
