package realtimeweb.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.link.LinkStats;
import realtimeweb.link.LinkStats.Via;

class MeterTest {
  private final Meter meter = new Meter();

  private static LinkStats counted(long sent, long received, long packets, long lost) {
    return new LinkStats(
        40, 900_000, sent, received, packets, lost, 7, 3, 640, 360, 20, "VP8", Via.SRFLX);
  }

  @Test
  void theFirstMeasurementTellsNothing() {
    assertSame(Rates.NONE, meter.measure(counted(1, 2, 3, 4), 500));
  }

  @Test
  void bytesBecomeBitsASecondAndPacketsALoss() {
    meter.measure(counted(0, 0, 0, 0), 10_000);
    Rates rates = meter.measure(counted(25_000, 50_000, 97, 3), 12_000);
    assertEquals(
        new Rates(40, 30, 200_000, 100_000, 7, 3, 900_000, 640, 360, 20, "VP8", Via.SRFLX), rates);
  }

  @Test
  void aBurstIsSpreadOverAFewMeasurementsAndThenForgotten() {
    for (int second = 0; second < 5; second++) {
      assertEquals(
          0, meter.measure(counted(0, 0, 100L * second, 0), 1_000L * second).lossPermille());
    }
    int highest = 0;
    int last = 0;
    for (int second = 5; second < 12; second++) {
      last = meter.measure(counted(0, 0, 100L * second, 20), 1_000L * second).lossPermille();
      highest = Math.max(highest, last);
    }
    assertEquals(47, highest);
    assertEquals(0, last);
  }

  @Test
  void countersThatBeginAnewKeepTheLastRatesOnce() {
    meter.measure(counted(0, 0, 0, 0), 1_000);
    Rates before = meter.measure(counted(1_000, 1_000, 10, 0), 2_000);
    assertEquals(before, meter.measure(counted(0, 0, 0, 0), 3_000));
    Rates after = meter.measure(counted(500, 250, 10, 0), 4_000);
    assertEquals(4_000, after.sentBitrate());
    assertEquals(2_000, after.receivedBitrate());
  }

  @Test
  void timeThatStandsStillDividesByNothing() {
    meter.measure(counted(0, 0, 0, 0), 1_000);
    Rates before = meter.measure(counted(1_000, 1_000, 10, 0), 2_000);
    assertEquals(before, meter.measure(counted(2_000, 2_000, 20, 0), 2_000));
  }

  @Test
  void duplicatesAreNoLoss() {
    meter.measure(counted(0, 0, 100, 5), 1_000);
    assertEquals(0, meter.measure(counted(0, 0, 200, 1), 2_000).lossPermille());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 3",
    "19, 199, 3",
    "20, 0, 2",
    "0, 200, 2",
    "79, 499, 2",
    "80, 0, 1",
    "0, 500, 1"
  })
  void barsTellGoodFromFairFromBad(int loss, int roundTrip, int bars) {
    Rates rates = new Rates(roundTrip, loss, 0, 0, 0, 0, 0, 0, 0, 0, "", Via.HOST);
    assertEquals(bars, rates.bars());
  }
}
