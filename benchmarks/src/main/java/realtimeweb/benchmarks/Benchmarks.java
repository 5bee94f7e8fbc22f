package realtimeweb.benchmarks;

import java.io.IOException;
import java.util.List;

/** The benchmarks, by name. */
public final class Benchmarks {
  private static final List<Benchmark> ALL =
      List.of(
          new RelayBenchmark(),
          new GrowthBenchmark(),
          new StartBenchmark(),
          new StaticBenchmark(),
          new PageBenchmark(),
          new JoinBenchmark(),
          new ChatBenchmark(),
          new CpuBenchmark(),
          new ChannelBenchmark(),
          new MemoryBenchmark());

  private Benchmarks() {}

  /** Arguments: a name, and perhaps {@code --quick} and {@code --against JAR}. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    for (Benchmark benchmark : ALL) {
      if (words.contains(benchmark.name())) {
        benchmark.run(Options.of(words));
        return;
      }
    }
    System.out.println("benchmarks/run NAME [--quick] [--against JAR], where NAME is one of");
    ALL.forEach(each -> System.out.printf("  %-8s %s%n", each.name(), each.purpose()));
  }
}
