package realtimeweb.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import realtimeweb.benchmarks.load.Load;
import realtimeweb.benchmarks.peers.Contestant;
import realtimeweb.benchmarks.peers.Pinned;
import realtimeweb.benchmarks.peers.Running;
import realtimeweb.benchmarks.report.Comparison;
import realtimeweb.benchmarks.report.Report;

/** What a message costs the relay as rooms grow, and as there are more of them. */
final class GrowthBenchmark implements Benchmark {
  private static final String JAR = "server/target/realtimeweb.jar";
  private static final String COST = "CPU-s per 100,000 messages";
  private static final int MESSAGE_BYTES = 1_500;
  private static final int CONNECTIONS = 960;
  private static final List<Integer> MEMBERS = List.of(2, 3, 4, 6, 8, 12, 16);
  private static final List<Integer> ROOMS = List.of(1, 10, 100, 500, 1_000, 2_500, 5_000);

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String purpose() {
    return "What a message costs as rooms grow, and as there are more of them";
  }

  @Override
  public void run(Options options) throws IOException {
    boolean quick = options.alone().quick();
    Pinned.apart();
    Report report = new Report(name(), purpose());
    Comparison members = report.comparison("Members of a room, " + CONNECTIONS + " connections");
    Comparison rooms = report.comparison("Rooms of 2");
    List<Contestant> all =
        List.of(Contestant.ours(JAR), Contestant.limits().get(Contestant.limits().size() - 1));
    for (int round = 0; round < (quick ? 1 : 3); round++) {
      for (Contestant contestant : all) {
        for (int size : quick ? List.of(2, 8) : MEMBERS) {
          double cost = cost(contestant, size, CONNECTIONS / size, quick);
          members.figures("members: " + size, contestant.name() + ", " + COST).add(cost);
        }
        for (int count : quick ? List.of(10, 100) : ROOMS) {
          double cost = cost(contestant, 2, count, quick);
          rooms
              .figures(
                  String.format(Locale.ROOT, "rooms: %,d", count), contestant.name() + ", " + COST)
              .add(cost);
        }
      }
    }
    report.finish(options.isPublished());
  }

  private static double cost(Contestant contestant, int size, int rooms, boolean quick)
      throws IOException {
    try (Running server = Running.start(contestant).ready();
        Load load = new Load(contestant.dialect(), server.port(), size, MESSAGE_BYTES)) {
      load.connect(size * rooms);
      load.prepare();
      load.saturate(quick ? 500 : 2_000); // warms up
      double before = server.cpuSeconds();
      long count = load.saturate(quick ? 500 : 2_000);
      return (server.cpuSeconds() - before) * 100_000 / count;
    }
  }
}
