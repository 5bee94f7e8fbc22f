package realtimeweb.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What it was measured on. */
public final class Machine {
  private static final double TICKS_PER_SECOND = 100;

  /** Asked early: a process that is bound to one later counts only that. */
  private static final int CORES = Runtime.getRuntime().availableProcessors();

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
        + System.getProperty("java.version");
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
