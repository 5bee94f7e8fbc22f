package realtimeweb.checkup.checks;

import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;

/** What a call needs of a network. */
final class NetworkCapacity {
  /** Two people see each other at 720p. */
  private static final int AMPLE_BITS = 1_500_000;

  /** Two people see each other small. */
  private static final int MODEST_BITS = 400_000;

  /** People begin to talk at the same time (ITU-T G.114 draws the line at 400 ms both ways). */
  private static final int LATE_MILLIS = 400;

  /** Sound waits for its stragglers, or loses them. */
  private static final int UNEVEN_MILLIS = 50;

  private NetworkCapacity() {}

  static Verdict verdict(Measurements measured) {
    if (measured.bitsPerSecond() < MODEST_BITS) {
      return Verdict.NETWORK_POOR;
    }
    if (measured.bitsPerSecond() < AMPLE_BITS) {
      return Verdict.NETWORK_MODEST;
    }
    boolean uneven = measured.millis() > LATE_MILLIS || measured.jitterMillis() > UNEVEN_MILLIS;
    return uneven ? Verdict.NETWORK_UNEVEN : Verdict.NETWORK_AMPLE;
  }
}
