package realtimeweb.benchmarks.peers;

import java.io.IOException;
import java.util.List;
import realtimeweb.benchmarks.report.Machine;

/** Pins server and load generator to separate processors, so that neither slows the other. */
public final class Pinned {
  private static boolean pinned;

  private Pinned() {}

  /** Binds this process to the second processor from now on, and servers to the first. */
  public static void apart() throws IOException {
    if (Machine.cores() < 2) {
      return;
    }
    String self = "" + ProcessHandle.current().pid();
    Process taskset =
        new ProcessBuilder("taskset", "-a", "-c", "-p", "1", self)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    taskset.onExit().join();
    pinned = taskset.exitValue() == 0;
  }

  static List<String> toServers() {
    return pinned ? List.of("taskset", "-c", "0") : List.of();
  }
}
