package realtimeweb.server;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/**
 * Libraries do not print: what they would say holds addresses and paths of clients. What is broken
 * in them is an event, with names of classes alone.
 */
final class QuietLibraries {
  /** Held here, since loggers that nobody holds forget their level. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("io.undertow"),
          Logger.getLogger("org.xnio"),
          Logger.getLogger("org.jboss"));

  private QuietLibraries() {}

  static void hush() {
    System.setProperty("org.jboss.logging.provider", "jdk");
    LogManager.getLogManager().reset();
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  /** From now on the log has what is broken, in libraries and in threads that nobody watches. */
  static void tell(EventLog log) {
    Logger.getLogger("").addHandler(new Told(log));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, mistake) ->
            log.event(Event.BUG, "at", "thread", "cause", mistake.getClass().getName()));
  }

  private static final class Told extends Handler {
    private final EventLog log;

    Told(EventLog log) {
      this.log = log;
      setLevel(Level.SEVERE);
    }

    @Override
    public void publish(LogRecord said) {
      if (isLoggable(said)) {
        Throwable cause = said.getThrown();
        log.event(
            Event.LIBRARY_FAILED,
            "at",
            said.getLoggerName(),
            "cause",
            cause == null ? "unknown" : cause.getClass().getName());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
