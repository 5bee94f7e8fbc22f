package realtimeweb.endtoend.stage.program;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process takes of its machine.
 *
 * @param liveBytes of the heap, after a full collection
 * @param descriptors files and sockets that are open
 * @param threads all of them
 */
public record Footprint(long liveBytes, int descriptors, int threads) {
  /** The last line of a histogram: the objects, and their bytes. */
  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  /** Collects the garbage of the process, and looks. */
  public static Footprint of(ProcessHandle process) {
    long pid = process.pid();
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    // only what can be reached is counted
    String histogram = Command.run(List.of(jcmd, Long.toString(pid), "GC.class_histogram"));
    Matcher total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalStateException("no total in:\n" + histogram);
    }
    return new Footprint(Long.parseLong(total.group(1)), openFiles(pid), entries(pid, "task"));
  }

  /** Files and sockets that the process has open. */
  public static int openFiles(long pid) {
    return entries(pid, "fd");
  }

  private static int entries(long pid, String directory) {
    String[] names = new File("/proc/" + pid + "/" + directory).list();
    if (names == null) {
      throw new IllegalStateException("process " + pid + " cannot be looked at");
    }
    return names.length;
  }
}
