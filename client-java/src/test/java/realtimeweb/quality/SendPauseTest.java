package realtimeweb.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SendPauseTest {
  private final SendPause pause = new SendPause();

  @Test
  void afterTenSecondsItIsTriedAgain() {
    pause.deepen(0);
    pause.relent(9_999);
    assertEquals(1, pause.depth());
    pause.relent(10_000);
    assertEquals(0, pause.depth());
  }

  @Test
  void aNetworkThatStillSuffersPutsTheAttemptOff() {
    pause.deepen(0);
    pause.prolong(9_000);
    pause.relent(18_999);
    assertEquals(1, pause.depth());
    pause.relent(19_000);
    assertEquals(0, pause.depth());
  }

  @Test
  void afterAFailedAttemptTheWaitIsTwiceAsLongUpToAMinute() {
    long now = 0;
    pause.deepen(now);
    for (long wait : new long[] {10_000, 20_000, 40_000, 60_000, 60_000}) {
      pause.relent(now + wait - 1);
      assertEquals(1, pause.depth());
      now += wait;
      pause.relent(now);
      assertEquals(0, pause.depth());
      now += 29_999;
      pause.deepen(now);
    }
  }

  @Test
  void anAttemptThatHeldForThirtySecondsDidNotFail() {
    pause.deepen(0);
    pause.relent(10_000);
    pause.deepen(40_000);
    pause.relent(50_000);
    assertEquals(0, pause.depth());
  }

  @Test
  void oneStepIsTakenBackAtATime() {
    pause.deepen(0);
    pause.deepen(1_000);
    pause.relent(11_000);
    assertEquals(1, pause.depth());
    pause.relent(11_000);
    assertEquals(0, pause.depth());
    pause.relent(60_000);
    assertEquals(0, pause.depth());
  }
}
