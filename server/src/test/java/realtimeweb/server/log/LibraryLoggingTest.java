package realtimeweb.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.Nullable;

class LibraryLoggingTest {
  private final Logger root = Logger.getLogger("");
  private final Logger undertow = Logger.getLogger("io.undertow.request");
  private final List<Handler> before = List.of(root.getHandlers());
  private final @Nullable UncaughtExceptionHandler uncaught =
      Thread.getDefaultUncaughtExceptionHandler();
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void tell() {
    before.forEach(root::removeHandler);
    LibraryLogging.reportTo((event, facts) -> lines.add(PrintedEventLog.line(event, facts)));
  }

  @AfterEach
  void putBack() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    before.forEach(root::addHandler);
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }

  @Test
  void whatIsBrokenInALibraryIsAnEventOfNamesAlone() {
    undertow.log(Level.SEVERE, "{ GET /secret}", new IllegalStateException("/secret"));
    undertow.log(Level.SEVERE, "/secret");
    undertow.log(Level.WARNING, "/secret");
    assertEquals(
        List.of(
            "library_failed at=io.undertow.request cause=java.lang.IllegalStateException",
            "library_failed at=io.undertow.request cause=unknown"),
        lines);
  }

  @Test
  void aThreadThatDiesIsAnEventToo() throws Exception {
    Thread dies =
        new Thread(
            () -> {
              throw new IllegalArgumentException("/secret");
            });
    dies.start();
    dies.join();
    assertEquals(List.of("bug at=thread cause=java.lang.IllegalArgumentException"), lines);
  }
}
