package realtimeweb.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries speak only of what is broken. */
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
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
