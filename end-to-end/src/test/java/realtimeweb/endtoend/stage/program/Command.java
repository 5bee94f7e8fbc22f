package realtimeweb.endtoend.stage.program;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short program of the system to its end. */
public final class Command {
  private Command() {}

  /**
   * Returns what it printed.
   *
   * @throws IllegalStateException with what it printed, if its status is not 0
   * @throws UncheckedIOException if there is no such program
   */
  public static String run(List<String> words) {
    return feed("", words);
  }

  public static String run(String... words) {
    return run(List.of(words));
  }

  /** The same, with a standard input. */
  public static String feed(String input, List<String> words) {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", words) + ": " + output.strip());
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the test was interrupted", e);
    }
  }
}
