package realtimeweb.benchmarks;

import java.io.IOException;

/** Something that is measured by one command. */
interface Benchmark {
  /** The command's name. */
  String name();

  /** In a sentence, what is compared. */
  String purpose();

  /**
   * Measures, prints and writes.
   *
   * @param quick few short rounds, to see that it works; then nothing is written
   */
  void run(boolean quick) throws IOException;
}
