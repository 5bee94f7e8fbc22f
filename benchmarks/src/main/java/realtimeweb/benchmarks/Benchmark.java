package realtimeweb.benchmarks;

import java.io.IOException;

/** A benchmark, run by one command. */
interface Benchmark {
  /** The command's name. */
  String name();

  /** In a sentence, what is compared. */
  String purpose();

  /**
   * Measures, prints and writes.
   *
   * @throws IllegalArgumentException if it cannot be run so
   */
  void run(Options options) throws IOException;
}
