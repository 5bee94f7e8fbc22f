package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Check;
import realtimeweb.checkup.finding.Finding;

/** How one check is made. */
public interface CheckRunner {
  /** Where a check writes what it finds. */
  interface Chart {
    /** Not the last word. */
    void note(Finding running);

    /** The last word; the check is ended then. */
    void conclude(Finding found);
  }

  Check check();

  /** Begins. It concludes by itself, or is asked for {@link #late} after its patience. */
  void begin(Chart chart);

  long patienceMillis();

  /** What it came to if nothing more happened. */
  Finding late();

  /** Gives everything back; nothing is written any more. */
  void end();
}
