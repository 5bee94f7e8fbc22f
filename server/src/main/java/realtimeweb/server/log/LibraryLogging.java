package realtimeweb.server.log;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import realtimeweb.relay.events.Event;
import realtimeweb.relay.events.EventLog;

/**
 * Keeps libraries from printing, since their messages contain addresses and paths of clients.
 * Errors in them become events that contain names of classes alone.
 */
public final class LibraryLogging {
  /** Referenced here, since a logger without references loses its level. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("io.undertow"),
          Logger.getLogger("org.xnio"),
          Logger.getLogger("org.jboss"));

  private LibraryLogging() {}

  public static void silence() {
    System.setProperty("org.jboss.logging.provider", "jdk");
    LogManager.getLogManager().reset();
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  /** From now on errors in libraries, and exceptions that end a thread, go to the log. */
  public static void reportTo(EventLog log) {
    Logger.getLogger("").addHandler(new ErrorHandler(log));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) ->
            log.event(Event.BUG, "at", "thread", "cause", error.getClass().getName()));
  }

  private static final class ErrorHandler extends Handler {
    private final EventLog log;

    ErrorHandler(EventLog log) {
      this.log = log;
      setLevel(Level.SEVERE);
    }

    @Override
    public void publish(LogRecord message) {
      if (isLoggable(message)) {
        Throwable cause = message.getThrown();
        log.event(
            Event.LIBRARY_FAILED,
            "at",
            message.getLoggerName(),
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
