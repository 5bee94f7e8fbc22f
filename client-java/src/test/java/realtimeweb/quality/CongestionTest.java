package realtimeweb.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import realtimeweb.link.LinkStats.Via;

class CongestionTest {
  private final Congestion congestion = new Congestion();

  @ParameterizedTest
  @CsvSource({
    "0, 1000",
    "99, 1000",
    "100, 700",
    "176, 700",
    "177, 699",
    "200, 680",
    "500, 425",
    "1000, 0"
  })
  void whatArrivedIsKeptLessAReserve(int lossPermille, int keep) {
    assertEquals(keep, congestion.judge(lost(lossPermille), true));
  }

  @Test
  void oneSlowAnswerIsNoQueueAndTwoAre() {
    assertEquals(1_000, judge(roundTrip(50)));
    assertEquals(1_000, judge(roundTrip(202)));
    assertEquals(850, judge(roundTrip(204)));
  }

  @Test
  void aQueueIsLongerThanTheWayItself() {
    assertEquals(1_000, judge(roundTrip(300)));
    for (int i = 1; i < 5; i++) {
      assertEquals(1_000, judge(roundTrip(600 + i)));
    }
    judge(roundTrip(700));
    assertEquals(850, judge(roundTrip(700)));
  }

  @Test
  void whatWasReactedToCountsNoMore() {
    judge(roundTrip(50));
    judge(roundTrip(300));
    congestion.reacted();
    assertEquals(1_000, judge(roundTrip(300)));
    assertEquals(850, judge(roundTrip(300)));
  }

  @Test
  void tenStarvedMeasurementsAreCongestionWhileVideoIsSent() {
    Rates starved = new Rates(0, 0, 0, 0, 0, 0, 99_999, 0, 0, 0, "", Via.UNKNOWN);
    for (int i = 0; i < 9; i++) {
      assertEquals(1_000, congestion.judge(starved, true));
    }
    assertEquals(850, congestion.judge(starved, true));
    assertEquals(1_000, congestion.judge(starved, false));
  }

  private int judge(Rates rates) {
    return congestion.judge(rates, true);
  }

  private static Rates lost(int permille) {
    return new Rates(0, 0, 0, 0, permille, 0, 0, 0, 0, 0, "", Via.UNKNOWN);
  }

  private static Rates roundTrip(int millis) {
    return new Rates(millis, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", Via.UNKNOWN);
  }
}
