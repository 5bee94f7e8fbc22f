package realtimeweb.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.link.Recovery.Step;

class RecoveryTest {
  private final Recovery recovery = new Recovery();
  private long now = 1_000;

  @Test
  void aShortInterruptionIsLeftAlone() {
    assertEquals(List.of(), steps(ConnectionState.DISCONNECTED, 2));
    assertEquals(List.of(), steps(ConnectionState.CONNECTED, 10));
    assertEquals(List.of(), steps(ConnectionState.DISCONNECTED, 2));
  }

  @Test
  void afterTwoSecondsIceIsRestarted() {
    assertEquals(List.of("2 RESTART_ICE"), steps(ConnectionState.DISCONNECTED, 5));
  }

  @Test
  void whatHasFailedIsTriedAtOnce() {
    assertEquals(List.of("0 RESTART_ICE"), steps(ConnectionState.FAILED, 5));
  }

  @Test
  void whatDoesNotComeBackIsReplacedAndTriedWithoutEnd() {
    assertEquals(
        List.of(
            "0 RESTART_ICE",
            "5 RESTART_ICE",
            "15 RESTART_ICE",
            "35 REOPEN",
            "65 RESTART_ICE",
            "95 RESTART_ICE",
            "125 RESTART_ICE",
            "155 REOPEN"),
        steps(ConnectionState.FAILED, 180));
  }

  @Test
  void aRestartUnderWayHasUntilItIsDue() {
    steps(ConnectionState.FAILED, 1);
    assertEquals(List.of("4 RESTART_ICE"), steps(ConnectionState.CONNECTING, 10));
  }

  @Test
  void aFirstTryIsLeftToTheBrowserUnlessItNeverEnds() {
    assertEquals(List.of(), steps(ConnectionState.NEW, 5));
    assertEquals(List.of("25 FAIL"), steps(ConnectionState.CONNECTING, 26));
    assertEquals(List.of("0 RESTART_ICE"), steps(ConnectionState.FAILED, 5));
  }

  @Test
  void onceConnectedItBeginsAnew() {
    steps(ConnectionState.FAILED, 100);
    steps(ConnectionState.CONNECTED, 1);
    assertEquals(List.of("0 RESTART_ICE", "5 RESTART_ICE"), steps(ConnectionState.FAILED, 10));
  }

  /** What is done in so many seconds, after how many of them. */
  private List<String> steps(ConnectionState state, int seconds) {
    List<String> steps = new ArrayList<>();
    for (int second = 0; second < seconds; second++) {
      Step step = recovery.next(state, now);
      if (step != Step.NOTHING) {
        steps.add(second + " " + step);
      }
      now += 1_000;
    }
    return steps;
  }
}
