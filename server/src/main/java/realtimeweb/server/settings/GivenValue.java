package realtimeweb.server.settings;

/**
 * A value given for a setting.
 *
 * @param place where it is given, as the start of a sentence: {@code --port}, {@code
 *     REALTIMEWEB_PORT} or {@code port in line 3 of FILE}
 * @param text without white space around it
 */
public record GivenValue(String place, String text) {
  private static final int MOST_SHOWN_CHARS = 200;

  /** The text on one line, shortened. */
  public static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > MOST_SHOWN_CHARS ? line.substring(0, MOST_SHOWN_CHARS) + "..." : line;
  }

  /**
   * The parsed value.
   *
   * @throws BadSetting with a sentence that names the place, the value and what is wrong
   */
  <T> T parse(ValueParser<T> parser) throws BadSetting {
    try {
      return parser.parse(text);
    } catch (InvalidValue e) {
      throw new BadSetting(place + " is " + shown(text) + ", but " + e.getMessage() + ".");
    }
  }
}
