package realtimeweb.turn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import realtimeweb.protocol.Nullable;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;
import realtimeweb.tls.Identity.Pem;

/** The coturn process that this server starts, restarts if it dies, and stops. */
public final class ManagedTurn implements TurnUrls {
  /** Returns the current certificate; null if there is none, which disables TURN over TLS. */
  @FunctionalInterface
  public interface Certificate {
    @Nullable
    Pem now();
  }

  private static final long LONGEST_PAUSE_SECONDS = 60;
  private static final long LOOK_SECONDS = 10;

  private final TurnPlan plan;
  private final String secret;
  private final Certificate certificate;
  private final EventLog log;
  private final Path executable;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(ManagedTurn::daemon);
  private @Nullable CoturnProcess running;
  private @Nullable CoturnFiles files;
  private volatile @Nullable Pem shown;
  private byte[] database = {};
  private long pauseSeconds = 1;
  private boolean stopped;

  private ManagedTurn(
      TurnPlan plan, String secret, Certificate certificate, EventLog log, Path executable) {
    this.plan = plan;
    this.secret = secret;
    this.certificate = certificate;
    this.log = log;
    this.executable = executable;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "turn");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Starts coturn and returns when it answers.
   *
   * @throws IOException with one sentence that says what hinders it and what to do
   */
  public static ManagedTurn start(
      TurnPlan plan, String secret, Certificate certificate, EventLog log) throws IOException {
    TurnPorts.checkFree(plan, certificate.now() != null);
    Path executable = CoturnExecutable.find(System.getenv("PATH"));
    ManagedTurn turn = new ManagedTurn(plan, secret, certificate, log, executable);
    turn.launch();
    try {
      new TurnPorts(plan, secret).awaitRelay();
      turn.keepDatabase();
    } catch (IOException e) {
      turn.stop();
      throw e;
    }
    var unused =
        turn.thread.scheduleWithFixedDelay(
            turn::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    return turn;
  }

  @Override
  public List<String> of(String host) {
    return ManagedUrls.of(plan, host, shown != null);
  }

  /**
   * The first allocation requests make coturn create its database. Of two concurrent ones, one
   * finds the database locked and is refused; so only the very first run starts without a database.
   */
  private synchronized void keepDatabase() throws IOException {
    database = Objects.requireNonNull(files).database();
  }

  private synchronized void launch() throws IOException {
    CoturnFiles fresh = CoturnFiles.create();
    Pem pem = certificate.now();
    if (pem != null) {
      fresh.write(pem);
    }
    if (database.length > 0) {
      fresh.write(database);
    }
    fresh.write(CoturnConfiguration.of(plan, secret, fresh.directory(), pem != null));
    files = fresh;
    shown = pem;
    running = CoturnProcess.start(executable, fresh.directory(), this::ended);
    log.event(Event.TURN_STARTED, "port", plan.port(), "tls", pem != null);
  }

  private synchronized void ended(int status) {
    if (!stopped) {
      CoturnProcess dead = Objects.requireNonNull(running);
      // The shell may be gone and not coturn, which the closed pipe then ends.
      dead.stop();
      log.event(Event.TURN_ENDED, "status", status, "retry_seconds", pauseSeconds);
      var unused = thread.schedule(this::relaunch, pauseSeconds, TimeUnit.SECONDS);
      pauseSeconds = Math.min(2 * pauseSeconds, LONGEST_PAUSE_SECONDS);
      running = null;
    }
  }

  private synchronized void relaunch() {
    try {
      if (!stopped) {
        launch();
      }
    } catch (IOException e) {
      log.event(Event.BUG, "at", "turn", "cause", e.getClass().getName());
      var unused = thread.schedule(this::relaunch, pauseSeconds, TimeUnit.SECONDS);
    }
  }

  /** Checks that coturn runs and serves the current certificate. */
  private synchronized void look() {
    CoturnProcess now = running;
    if (now == null || stopped) {
      return;
    }
    pauseSeconds = 1;
    try {
      Pem pem = certificate.now();
      if (!Objects.equals(pem, shown)) {
        change(now, pem);
      }
    } catch (IOException | RuntimeException e) {
      log.event(Event.BUG, "at", "turn", "cause", e.getClass().getName());
    }
  }

  private void change(CoturnProcess now, @Nullable Pem pem) throws IOException {
    if (pem != null && shown != null) {
      Objects.requireNonNull(files).write(pem);
      shown = pem;
      now.reload();
      log.event(Event.TURN_CERTIFICATE_CHANGED);
    } else {
      // Another kind of listener needs another start, which follows by itself.
      now.stop();
    }
  }

  /** Stops coturn and returns when it has ended. */
  public synchronized void stop() {
    stopped = true;
    thread.shutdownNow();
    if (running != null) {
      running.stop();
    }
  }
}
