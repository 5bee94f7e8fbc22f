package realtimeweb.tls;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Checks periodically, in its own thread, whether the certificate must be replaced. */
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

  /** Checks now, then this many seconds after each check. */
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
