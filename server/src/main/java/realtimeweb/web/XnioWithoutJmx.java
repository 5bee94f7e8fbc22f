package realtimeweb.web;

import io.undertow.Undertow;
import org.xnio.Xnio;

/**
 * Starts XNIO without JMX. XNIO registers itself and its threads there, which takes longer than the
 * rest of its start; if that fails it continues without. JMX clients that attach later find
 * everything except XNIO.
 */
final class XnioWithoutJmx {
  private static final String BUILDER = "javax.management.builder.initial";

  private XnioWithoutJmx() {}

  /** Loads the classes that {@link #start} needs; thread safe. */
  static void load() {
    run(() -> Xnio.getInstance(Undertow.class.getClassLoader()));
  }

  static void start(Undertow undertow) {
    run(undertow::start);
  }

  /** Synchronized since it changes a system property for a while. */
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
