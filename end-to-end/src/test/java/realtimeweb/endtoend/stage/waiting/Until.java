package realtimeweb.endtoend.stage.waiting;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition by asking again and again; slow machines only make it later. */
public final class Until {
  /** Shorter by {@code -Dpatience.seconds=..} while writing a test. */
  public static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("patience.seconds", 60));

  private static final long PAUSE_MILLIS = 100;

  private Until() {}

  /**
   * Returns once the condition holds. A page in the middle of a change counts as not yet.
   *
   * @throws AssertionError if it never does
   */
  public static void holds(String what, BooleanSupplier condition) {
    equal(what, true, condition::getAsBoolean);
  }

  /** Returns once the supplier gives the wanted value; otherwise the error tells the last one. */
  public static <T> void equal(String what, T wanted, Supplier<T> actual) {
    Instant end = Instant.now().plus(PATIENCE);
    Object last;
    do {
      last = attempt(actual);
      if (Objects.equals(last, wanted)) {
        return;
      }
      pause(PAUSE_MILLIS);
    } while (Instant.now().isBefore(end));
    throw new AssertionError(
        "waited " + PATIENCE.toSeconds() + " s for: " + what + "; at last it was " + last);
  }

  /** Paces the person at the keyboard. */
  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the test was interrupted", e);
    }
  }

  private static Object attempt(Supplier<?> actual) {
    try {
      return actual.get();
    } catch (PlaywrightException e) {
      return e;
    }
  }
}
