package realtimeweb.web;

import io.undertow.Undertow;
import org.xnio.Xnio;

/**
 * Starts XNIO without JMX. XNIO announces itself and its threads there, setting JMX up takes longer
 * than the rest of its start, and it goes on without where that fails. Whoever attaches a JMX
 * client later finds JMX as usual, only without XNIO.
 */
final class WithoutJmx {
  private static final String BUILDER = "javax.management.builder.initial";

  private WithoutJmx() {}

  /** Loads what {@link #start} needs; may be called on any thread. */
  static void load() {
    run(() -> Xnio.getInstance(Undertow.class.getClassLoader()));
  }

  static void start(Undertow undertow) {
    run(undertow::start);
  }

  /** Whoever comes second waits for the first. */
  private static synchronized void run(Runnable start) {
    boolean chosen = System.getProperty(BUILDER) != null;
    if (!chosen) {
      System.setProperty(BUILDER, "none");
    }
    try {
      start.run();
    } finally {
      if (!chosen) {
        System.clearProperty(BUILDER);
      }
    }
  }
}
