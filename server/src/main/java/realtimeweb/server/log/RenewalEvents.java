package realtimeweb.server.log;

import java.time.Instant;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;
import realtimeweb.tls.RenewalLog;

/** Reports renewals of the certificate to the event log. */
public final class RenewalEvents implements RenewalLog {
  private final EventLog events;

  public RenewalEvents(EventLog events) {
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

  /** On one line, since the sentence may contain text of a remote server. */
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
