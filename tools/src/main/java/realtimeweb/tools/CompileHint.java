package realtimeweb.tools;

import java.nio.charset.StandardCharsets;

/**
 * Asks V8 to compile a whole script on another thread while it loads, instead of each function on
 * the main thread when it is first called (explicit compile hints, from Chromium 136 on). To other
 * browsers it is a comment.
 */
final class CompileHint {
  private static final String FIRST_LINE = "//# allFunctionsCalledOnLoad\n";

  private CompileHint() {}

  /** The script, UTF-8, with the hint before it. */
  static byte[] before(byte[] script) {
    return (FIRST_LINE + new String(script, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }
}
