package realtimeweb.server;

import java.time.Instant;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;
import realtimeweb.tls.RenewalLog;

/** Writes what becomes of the certificate into the log of events. */
final class PrintedRenewals implements RenewalLog {
  private final EventLog events;

  PrintedRenewals(EventLog events) {
    this.events = events;
  }

  @Override
  public void renewed(Instant until) {
    events.event(Event.CERTIFICATE_RENEWED, "until", until);
  }

  @Override
  public void doubted(String sentence) {
    events.event(Event.CERTIFICATE_DOUBTFUL, "reason", '"' + sentence + '"');
  }

  /** On one line, whatever a server far away put into it. */
  @Override
  public void failed(String sentence) {
    String line = sentence.replaceAll("[\\p{Cntrl}\"]+", " ");
    events.event(Event.CERTIFICATE_FAILED, "reason", '"' + line + '"');
  }

  @Override
  public void bug(RuntimeException mistake) {
    events.event(Event.BUG, "at", "certificate", "cause", mistake.getClass().getName());
  }
}
