package realtimeweb.browser.page;

import java.util.ArrayDeque;
import java.util.Queue;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.function.JSConsumer;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.ports.Mailbox;
import teavm.console.Console;
import teavm.promise.Overdue;
import teavm.promise.Promises;

/**
 * The browser's mailbox. One thread runs the events in order; while one awaits, the next ones wait.
 */
public final class WebMailbox implements Mailbox {
  private final Queue<Event> waiting = new ArrayDeque<>();
  private @Nullable JSConsumer<JSUndefined> wake;
  private Event stalled = () -> {};

  private WebMailbox() {}

  /** Opens a mailbox that runs events as they are posted. */
  public static WebMailbox open() {
    WebMailbox mailbox = new WebMailbox();
    new Thread(mailbox::drain, "mailbox").start();
    return mailbox;
  }

  /** Runs this event whenever another ended because a browser API did not answer in time. */
  public void onStall(Event event) {
    stalled = event;
  }

  /** Never suspends, so any browser callback may call it. */
  @Override
  public void post(Event event) {
    waiting.add(event);
    JSConsumer<JSUndefined> sleeper = wake;
    if (sleeper != null) {
      wake = null;
      sleeper.accept(JSUndefined.instance());
    }
  }

  private void drain() {
    while (true) {
      Event event = waiting.poll();
      if (event == null) {
        Promises.await(nextPost());
      } else {
        run(event);
      }
    }
  }

  // A promise instead of a timer, because browsers throttle the timers of hidden pages.
  private JSPromise<JSUndefined> nextPost() {
    return new JSPromise<>((resolve, reject) -> wake = resolve);
  }

  private void run(Event event) {
    try {
      event.run();
    } catch (Overdue silent) {
      Console.warn("browser_stalled " + silent.getMessage());
      tell();
    } catch (Throwable bug) {
      failed(bug);
    }
  }

  private void tell() {
    try {
      stalled.run();
    } catch (Throwable bug) {
      failed(bug);
    }
  }

  private static void failed(Throwable bug) {
    Console.error("event_failed " + bug, JSExceptions.getJSException(bug));
  }
}
