package realtimeweb.checkup.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundTripsTest {
  @Test
  void oneStragglerDoesNotMoveTheMiddle() {
    assertEquals(20, of(20, 20, 900, 21, 19).medianMillis());
  }

  @Test
  void anEvenRhythmHasNoJitter() {
    assertEquals(0, of(300, 300, 300).jitterMillis());
    assertEquals(20, of(10, 30, 10, 30).jitterMillis());
  }

  @Test
  void nothingMeasuredIsNothing() {
    assertEquals(0, of().medianMillis());
    assertEquals(0, of(40).jitterMillis());
  }

  private static RoundTrips of(long... trips) {
    RoundTrips rhythm = new RoundTrips();
    for (long trip : trips) {
      rhythm.add(trip);
    }
    return rhythm;
  }
}
