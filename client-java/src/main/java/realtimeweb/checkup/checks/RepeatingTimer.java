package realtimeweb.checkup.checks;

import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Mailbox;

/** Something that is done again and again until it is stopped. */
final class RepeatingTimer {
  private final Clock clock;
  private final long periodMillis;
  private final Mailbox.Event event;
  private @Nullable Clock.Timer timer;

  RepeatingTimer(Clock clock, long periodMillis, Mailbox.Event event) {
    this.clock = clock;
    this.periodMillis = periodMillis;
    this.event = event;
  }

  /** The first time is after one period. */
  void start() {
    stop();
    timer = clock.after(periodMillis, this::tick);
  }

  void stop() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  private void tick() {
    start();
    event.run();
  }
}
