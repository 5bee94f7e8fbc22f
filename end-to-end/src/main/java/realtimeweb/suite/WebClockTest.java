package realtimeweb.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import realtimeweb.browser.page.WebClock;
import realtimeweb.browser.page.WebMailbox;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Clock.Timer;
import realtimeweb.session.ports.Mailbox;

final class WebClockTest {
  private final Mailbox mailbox = WebMailbox.open();
  private final Clock clock = new WebClock(mailbox);
  private final List<String> happened = new ArrayList<>();

  @Test
  void aTimerFiresAfterItsDelay() {
    long start = clock.millis();
    clock.after(30, () -> happened.add("fired"));
    Eventually.holds("fired", () -> !happened.isEmpty());
    assertTrue(clock.millis() - start >= 29, "too early");
  }

  @Test
  void aCancelledTimerNeverFires() {
    Timer timer = clock.after(0, () -> happened.add("cancelled"));
    clock.after(60, () -> happened.add("later"));
    timer.cancel();
    Eventually.holds("later", () -> !happened.isEmpty());
    assertEquals(List.of("later"), happened);
  }

  @Test
  void aTimerIsCancelledByAnEventThatIsAheadOfIt() {
    Timer timer = clock.after(0, () -> happened.add("cancelled"));
    mailbox.post(
        () -> {
          sleep();
          timer.cancel();
        });
    clock.after(60, () -> happened.add("later"));
    Eventually.holds("later", () -> !happened.isEmpty());
    assertEquals(List.of("later"), happened);
  }

  private static void sleep() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
