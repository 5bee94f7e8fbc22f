package realtimeweb.browser.page;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import realtimeweb.session.ports.Clock;
import realtimeweb.session.ports.Mailbox;

/** The browser's clocks and timers. */
public final class WebClock implements Clock {
  private final Mailbox mailbox;

  public WebClock(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public long millis() {
    return (long) Performance.now();
  }

  @Override
  public long wallMillis() {
    return System.currentTimeMillis();
  }

  @Override
  public Timer after(long delayMillis, Mailbox.Event event) {
    return new Timeout(mailbox, delayMillis, event);
  }

  private static final class Timeout implements Timer {
    private final int id;
    private boolean cancelled;

    Timeout(Mailbox mailbox, long delayMillis, Mailbox.Event event) {
      id = Window.setTimeout(() -> mailbox.post(() -> fire(event)), (double) delayMillis);
    }

    // An event posted before this one may cancel the timer.
    private void fire(Mailbox.Event event) {
      if (!cancelled) {
        event.run();
      }
    }

    @Override
    public void cancel() {
      cancelled = true;
      Window.clearTimeout(id);
    }
  }
}
