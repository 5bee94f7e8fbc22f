package realtimeweb.tls;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again whether the certificate must be replaced, in a thread of its own. */
public final class CertificateWatch {
  private final CurrentIdentity identity;
  private final RenewalLog log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(CertificateWatch::daemon);

  public CertificateWatch(CurrentIdentity identity, RenewalLog log) {
    this.identity = identity;
    this.log = log;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "certificate");
    thread.setDaemon(true);
    return thread;
  }

  /** Looks now, and then so many seconds after each look. */
  public void start(int seconds) {
    var unused = thread.scheduleWithFixedDelay(this::look, 0, seconds, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      identity.renew();
    } catch (RuntimeException e) {
      // A schedule ends with its first exception, and then the certificate would run out.
      log.bug(e);
    }
  }

  public void stop() {
    thread.shutdownNow();
  }
}
