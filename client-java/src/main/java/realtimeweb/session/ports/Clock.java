package realtimeweb.session.ports;

/** Time and timers. */
public interface Clock {
  /** A timer that has not yet fired. */
  interface Timer {
    void cancel();
  }

  /** Milliseconds that only go forward, from an arbitrary start. */
  long millis();

  /** Wall clock: milliseconds since 1970. */
  long wallMillis();

  /** Posts the event to the mailbox after the delay. */
  Timer after(long delayMillis, Mailbox.Event event);
}
