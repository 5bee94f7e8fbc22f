package realtimeweb.endtoend.stage.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import realtimeweb.endtoend.stage.waiting.Until;

/** A process of this machine and everything it has printed. */
final class Program {
  private static final long STOP_SECONDS = 30;

  private final Process process;
  private final Thread reader;
  private final StringBuilder output = new StringBuilder();

  Program(List<String> command) {
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    reader = new Thread(this::collect, "output of " + command.get(0));
    reader.setDaemon(true);
    reader.start();
  }

  /** Standard output and standard error, in the order in which they came. */
  String output() {
    synchronized (output) {
      return output.toString();
    }
  }

  /** Waits until the pattern is found in the output, and returns where. */
  Matcher waitFor(Pattern pattern) {
    Until.holds(
        pattern + " in the output of " + process.info().command().orElse("a program"),
        () -> pattern.matcher(output()).find() || !process.isAlive());
    Matcher found = pattern.matcher(output());
    if (!found.find()) {
      throw new AssertionError("the program ended without " + pattern + ":\n" + output());
    }
    return found;
  }

  /** Sends SIGTERM and returns the exit status. */
  int terminate() {
    process.destroy();
    return exitStatus();
  }

  /** Sends SIGKILL and waits for the end. */
  void kill() {
    process.destroyForcibly();
    exitStatus();
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** Waits for the end and returns the exit status. */
  int exitStatus() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the program did not end:\n" + output());
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the test was interrupted", e);
    }
  }

  private void append(String line) {
    synchronized (output) {
      output.append(line).append('\n');
    }
  }

  private void collect() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        append(line);
      }
    } catch (IOException e) {
      append("(output lost)");
    }
  }
}
