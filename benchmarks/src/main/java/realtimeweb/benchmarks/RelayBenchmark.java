package realtimeweb.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import realtimeweb.benchmarks.load.Latencies;
import realtimeweb.benchmarks.load.Load;
import realtimeweb.benchmarks.peers.Contestant;
import realtimeweb.benchmarks.peers.Pinned;
import realtimeweb.benchmarks.peers.Running;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Machine;
import realtimeweb.benchmarks.report.Report;

/** Compares the relay with other relays, and with plain sockets. */
final class RelayBenchmark implements Benchmark {
  private static final int MESSAGE_BYTES = 1_500;
  private static final int RATE = 2_000;
  private static final double GENERATOR_BOUND = 0.8;
  private static final int[] IDLE = {1_000, 10_000, 19_000};

  private final OperatingSystemMXBean self =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<String> bound = new ArrayList<>();
  private double generatorMost;

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public String purpose() {
    return "The relay beside others, and beside bare sockets";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.quick();
    Pinned.apart();
    Report report = new Report(name(), purpose());
    List<Contestant> all = new ArrayList<>();
    options
        .jars()
        .forEach(
            (row, jar) -> {
              all.add(Contestant.ours(row, jar, List.of()));
              all.add(Contestant.ours(row + ", lean flags", jar, Contestant.LEAN));
            });
    if (!options.comparesOurs()) {
      all.addAll(Contestant.peers());
    }
    all.addAll(Contestant.limits());
    Comparison two = report.comparison("Rooms of 2");
    Comparison eight = report.comparison("Rooms of 8");
    warmUp(all.get(all.size() - 1));
    for (int round = 0; round < options.rounds(3); round++) {
      for (Contestant contestant : all) {
        measure(contestant, 2, two, report, quick);
        measure(contestant, 8, eight, report, quick);
      }
    }
    Comparison idle = report.comparison("Idle connections");
    for (Contestant contestant : all) {
      idle(contestant, idle, quick ? new int[] {1_000} : IDLE);
    }
    report.note(
        "Messages of "
            + MESSAGE_BYTES
            + " bytes; 1,000 connections, four messages each on their way.");
    report.note("Every message sent was seen to arrive. Server and load had a core each.");
    report.note(
        String.format(
            Locale.ROOT,
            "The load used up to %.2f cores of its own%s.",
            generatorMost,
            bound.isEmpty() ? "" : ", and bounds messages/s of: " + String.join(", ", bound)));
    report.finish(options.isPublished());
  }

  private void measure(
      Contestant contestant, int roomSize, Comparison table, Report report, boolean quick)
      throws IOException {
    String row = contestant.name();
    System.err.println(row + ", rooms of " + roomSize);
    int connections = quick ? 200 : 1_000;
    long millis = quick ? 1_000 : 2_500;
    try (Running server = Running.start(contestant).ready();
        Load load = new Load(contestant.dialect(), server.port(), roomSize, MESSAGE_BYTES)) {
      long start = System.nanoTime();
      double cpu = server.cpuSeconds();
      load.connect(connections);
      double seconds = (System.nanoTime() - start) / 1e9;
      double accepting = server.cpuSeconds() - cpu;
      load.prepare();
      load.saturate(quick ? 1_000 : 4_000); // warms up
      Part part = new Part(server);
      long count = load.saturate(millis);
      double used = part.end(report);
      table.figures(row, "CPU-s per 100,000 messages").add(used * 100_000 / count);
      table.figures(row, "messages/s").add(count / part.seconds);
      if (part.generator > GENERATOR_BOUND && !bound.contains(row)) {
        bound.add(row);
      }
      generatorMost = Math.max(generatorMost, part.generator);
      if (roomSize == 2) {
        Part calm = new Part(server);
        Latencies latencies = load.rate(RATE, millis);
        double calmly = calm.end(report);
        long sent = RATE * millis / 1_000;
        table.figures(row, "CPU-s per 100,000 at 2,000/s").add(calmly * 100_000 / sent);
        table.figures(row, "p50 µs at 2,000/s").add(latencies.permille(500));
        table.figures(row, "p99 µs").add(latencies.permille(990));
        table.figures(row, "p999 µs").add(latencies.permille(999));
        table.figures(row, "connections/s, cold").add(connections / seconds);
        table.figures(row, "CPU-ms per connection, cold").add(accepting * 1_000 / connections);
      }
    }
  }

  /** The load itself is compiled while it runs. */
  private static void warmUp(Contestant contestant) throws IOException {
    try (Running server = Running.start(contestant).ready();
        Load load = new Load(contestant.dialect(), server.port(), 2, MESSAGE_BYTES)) {
      load.connect(100);
      load.prepare();
      load.saturate(2_000);
    }
  }

  private static void idle(Contestant contestant, Comparison table, int[] counts)
      throws IOException {
    System.err.println(contestant.name() + ", idle");
    try (Running server = Running.start(contestant).ready();
        Load load = new Load(contestant.dialect(), server.port(), 2, MESSAGE_BYTES)) {
      load.connect(100);
      double empty = server.residentBytes();
      int connected = 100;
      for (int count : counts) {
        double cpu = server.cpuSeconds();
        load.connect(count - connected);
        double used = server.cpuSeconds() - cpu;
        String column = String.format(Locale.ROOT, "KB each of %,d", count);
        table
            .figures(contestant.name(), column)
            .add((server.residentBytes() - empty) / 1024 / (count - 100));
        if (count == counts[counts.length - 1]) {
          table.figures(contestant.name(), "MB in all").add(server.residentBytes() / 1048576.0);
          table
              .figures(contestant.name(), "CPU-ms per connection, warm")
              .add(used * 1_000 / (count - connected));
        }
        connected = count;
      }
    }
  }

  /** What server, load and others used for a while. */
  private final class Part {
    private final Running server;
    private final long startNanos = System.nanoTime();
    private final double serverBefore;
    private final double selfBefore = self.getProcessCpuTime() / 1e9;
    private final double allBefore = Machine.busySeconds();
    double seconds;
    double generator;

    Part(Running server) throws IOException {
      this.server = server;
      serverBefore = server.cpuSeconds();
    }

    /** Seconds that the server used. */
    double end(Report report) throws IOException {
      seconds = (System.nanoTime() - startNanos) / 1e9;
      double used = server.cpuSeconds() - serverBefore;
      double own = self.getProcessCpuTime() / 1e9 - selfBefore;
      generator = own / seconds;
      report.disturbed((Machine.busySeconds() - allBefore - used - own) / seconds);
      return used;
    }
  }
}
