package realtimeweb.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import realtimeweb.benchmarks.peers.Contestant;
import realtimeweb.benchmarks.peers.Running;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/** From the start of the process to the first answer, and the memory it then has. */
final class StartBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
  private static final Path ARCHIVE = Path.of("benchmarks/target/realtimeweb.jsa");
  private static final long REST_MILLIS = 1_500;
  private static final int READ_MILLIS = 5_000;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String purpose() {
    return "From the start of the process to the first 200, and memory then";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Report report = new Report(name(), purpose());
    Comparison table = report.comparison("Start");
    Map<String, Contestant> all = contestants();
    for (int round = 0; round < (quick ? 1 : 7); round++) {
      for (Map.Entry<String, Contestant> each : all.entrySet()) {
        measure(each.getKey(), each.getValue(), table);
      }
    }
    report.note("Lean flags: `" + String.join(" ", Contestant.LEAN) + "`.");
    report.note("Memory is read 1.5 s after the answer. Python's answers 426, which counts too.");
    report.finish(options.isPublished());
  }

  private static Map<String, Contestant> contestants() throws IOException {
    archive();
    List<String> archived = new ArrayList<>(Contestant.LEAN);
    archived.add("-XX:SharedArchiveFile=" + ARCHIVE);
    Map<String, Contestant> all = new LinkedHashMap<>();
    for (Contestant each :
        List.of(
            Contestant.ours(JAR),
            Contestant.ours("RealtimeWeb, lean flags", JAR, Contestant.LEAN),
            Contestant.ours("RealtimeWeb, lean flags and archive", JAR, archived))) {
      all.put(each.name(), each);
    }
    Contestant.peers().forEach(peer -> all.put(peer.name(), peer));
    Contestant undertow = Contestant.limits().get(0);
    all.put(undertow.name(), undertow);
    return all;
  }

  /** Created for each run: it must match the jar. */
  private static void archive() throws IOException {
    Files.deleteIfExists(ARCHIVE);
    List<String> flags = new ArrayList<>(Contestant.LEAN);
    flags.add("-XX:ArchiveClassesAtExit=" + ARCHIVE);
    try (Running server = Running.start(Contestant.ours("archive", JAR, flags))) {
      await(server.port());
    }
  }

  private static void measure(String row, Contestant contestant, Comparison table)
      throws IOException {
    long start = System.nanoTime();
    try (Running server = Running.start(contestant)) {
      await(server.port());
      table.figures(row, "ms to the first answer").add((System.nanoTime() - start) / 1e6);
      table.figures(row, "CPU-ms until then").add(server.cpuSeconds() * 1_000);
      rest();
      table.figures(row, "MB resident").add(server.residentBytes() / 1048576.0);
    }
  }

  private static void await(int port) throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < deadline) {
      try {
        HttpURLConnection connection =
            (HttpURLConnection)
                URI.create("http://localhost:" + port + "/").toURL().openConnection();
        connection.setReadTimeout(READ_MILLIS);
        if (connection.getResponseCode() > 0) {
          return;
        }
      } catch (IOException e) {
        sleep(1);
      }
    }
    throw new IOException("no answer");
  }

  private static void rest() throws IOException {
    sleep(REST_MILLIS);
  }

  private static void sleep(long millis) throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
