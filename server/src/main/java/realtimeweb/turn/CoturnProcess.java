package realtimeweb.turn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * One run of coturn, under a shell that reads from a pipe held by this process. However this
 * process ends, even by SIGKILL, the pipe closes, and the shell then stops coturn and removes its
 * directory. A line in the pipe makes coturn reload its certificate.
 */
final class CoturnProcess {
  private static final String SHELL =
      """
      exec 3<&0
      "$1" -c "$2/turnserver.conf" </dev/null 3<&- 2>&1 &
      server=$!
      {
        while read -r word <&3; do kill -USR2 "$server"; done
        kill "$server"
        rm -rf "$2"
      } &
      guard=$!
      wait "$server"
      status=$?
      kill "$guard"
      rm -rf "$2"
      exit "$status"
      """;

  private static final long PATIENCE_SECONDS = 5;

  private final Process process;

  private CoturnProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts coturn.
   *
   * @param ended receives the exit status, on its own thread
   */
  static CoturnProcess start(Path executable, Path directory, IntConsumer ended)
      throws IOException {
    List<String> command =
        List.of("/bin/sh", "-c", SHELL, "coturn", executable.toString(), directory.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread watcher = new Thread(() -> watch(process, ended), "coturn");
    watcher.setDaemon(true);
    watcher.start();
    return new CoturnProcess(process);
  }

  /** Output must be read or coturn blocks; it is discarded because it contains users' addresses. */
  private static void watch(Process process, IntConsumer ended) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      var unused = lines.lines().count();
      ended.accept(process.waitFor());
    } catch (IOException | UncheckedIOException e) {
      ended.accept(-1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void reload() throws IOException {
    OutputStream pipe = process.getOutputStream();
    pipe.write("reload\n".getBytes(StandardCharsets.US_ASCII));
    pipe.flush();
  }

  /** Stops coturn and returns when it has ended. */
  void stop() {
    try {
      process.getOutputStream().close();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (IOException e) {
      // The pipe is closed in any case.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
