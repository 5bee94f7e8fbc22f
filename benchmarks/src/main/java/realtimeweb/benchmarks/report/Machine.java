package realtimeweb.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine that ran the benchmark. */
public final class Machine {
  private static final double TICKS_PER_SECOND = 100;

  /** Read early: once a process is pinned to one processor, it counts only that one. */
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private static final List<String> OTHERS = List.of("node", "python3", "chromium");
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

  private Machine() {}

  /** How many there are. */
  public static int cores() {
    return CORES;
  }

  static String words() {
    return CORES
        + " cores of "
        + processor()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + ", Java "
        + System.getProperty("java.version")
        + String.join("", OTHERS.stream().map(Machine::version).toList());
  }

  /** What a program says of its version, after a comma; empty if there is no such program. */
  private static String version(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher version = VERSION.matcher(said);
      return version.find() ? ", " + program + " " + version.group() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String processor() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 2);
        }
      }
    } catch (IOException e) {
      return "an unknown kind";
    }
    return "an unknown kind";
  }

  /** Seconds of processor time that all programs together have used. */
  public static double busySeconds() throws IOException {
    List<String> first = List.of(Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +", -1));
    double ticks = 0;
    for (int field : new int[] {1, 2, 3, 6, 7}) {
      ticks += Double.parseDouble(first.get(field));
    }
    return ticks / TICKS_PER_SECOND;
  }
}
