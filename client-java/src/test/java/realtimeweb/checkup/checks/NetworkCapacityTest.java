package realtimeweb.checkup.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.checkup.finding.Measurements;
import realtimeweb.checkup.finding.Verdict;

class NetworkCapacityTest {
  @ParameterizedTest
  @CsvSource({
    "1500000, 400, 50, NETWORK_AMPLE",
    "1499999, 20, 2, NETWORK_MODEST",
    "400000, 20, 2, NETWORK_MODEST",
    "399999, 20, 2, NETWORK_POOR",
    "0, 0, 0, NETWORK_POOR",
    "9000000, 401, 2, NETWORK_UNEVEN",
    "9000000, 20, 51, NETWORK_UNEVEN",
  })
  void aCallNeedsSpeedFirstAndThenAnEvenPace(int bits, int millis, int jitter, Verdict verdict) {
    assertEquals(verdict, NetworkCapacity.verdict(new Measurements(millis, jitter, bits, 0)));
  }
}
