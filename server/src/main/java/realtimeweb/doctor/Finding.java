package realtimeweb.doctor;

/**
 * What one check found.
 *
 * @param what was checked, in a few words
 * @param sentences what is so and, unless it is good, what to do
 */
public record Finding(String what, Verdict verdict, String sentences) {
  /** How it stands. */
  public enum Verdict {
    GOOD("ok  "),
    DOUBTFUL("look"),
    UNTRIED("skip"),
    BAD("BAD ");

    private final String mark;

    Verdict(String mark) {
      this.mark = mark;
    }
  }

  static Finding good(String what, String sentences) {
    return new Finding(what, Verdict.GOOD, sentences);
  }

  static Finding doubtful(String what, String sentences) {
    return new Finding(what, Verdict.DOUBTFUL, sentences);
  }

  /** A check that could not run, and why. */
  static Finding untried(String what, String sentences) {
    return new Finding(what, Verdict.UNTRIED, sentences);
  }

  static Finding bad(String what, String sentences) {
    return new Finding(what, Verdict.BAD, sentences);
  }

  /** One line for a terminal. */
  String line() {
    return verdict.mark + "  " + what + ": " + sentences;
  }
}
