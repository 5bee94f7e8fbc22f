package realtimeweb.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Checks this machine's clock: certificates and TURN credentials depend on it. */
final class ClockCheck {
  private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration TOLERANCE = Duration.ofSeconds(60);
  private static final String WHAT = "Clock";
  private static final String ADVICE = " Let it be set over the network: timedatectl set-ntp true";

  private ClockCheck() {}

  static Finding of(Clock clock) {
    Instant now = clock.instant();
    return now.isBefore(EARLIEST)
        ? Finding.bad(WHAT, "It says " + now + ", which is before this program was made." + ADVICE)
        : Finding.good(WHAT, "It says " + now + ".");
  }

  /** Compares with the time that another machine reported. */
  static Finding beside(Instant other, Clock clock) {
    long apart = Duration.between(other, clock.instant()).abs().toSeconds();
    return apart > TOLERANCE.toSeconds()
        ? Finding.bad(WHAT, "It is " + apart + " s away from the server's." + ADVICE)
        : Finding.good(WHAT, "It agrees with the server's.");
  }
}
