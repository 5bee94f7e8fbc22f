package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A counter is taken once, and only while it is not too old. */
class ReplayWindowTest {
  private final ReplayWindow window = new ReplayWindow();

  private boolean take(long counter) {
    boolean accepted = window.accepts(counter);
    if (accepted) {
      window.mark(counter);
    }
    return accepted;
  }

  @Test
  void eachCounterIsTakenOnce() {
    for (long counter = 0; counter < 5_000; counter++) {
      assertTrue(take(counter));
      assertFalse(take(counter));
    }
  }

  @Test
  void whatWasOvertakenIsStillTaken() {
    assertTrue(take(1_023));
    for (long counter = 0; counter < 1_023; counter++) {
      assertTrue(take(counter), "counter " + counter);
    }
  }

  @Test
  void theWindowIsExactly1024Wide() {
    assertTrue(take(5_000));
    assertTrue(window.accepts(5_000 - 1_023));
    assertFalse(window.accepts(5_000 - 1_024));
  }

  @Test
  void askingChangesNothing() {
    assertTrue(window.accepts(1L << 40));
    assertTrue(take(0));
  }

  @Test
  void aFarJumpForgetsAllBefore() {
    assertTrue(take(3));
    assertTrue(take(1L << 40));
    assertFalse(take(4));
    assertTrue(take((1L << 40) - 1));
    assertTrue(take(Long.MAX_VALUE));
    assertFalse(take(Long.MAX_VALUE));
    assertFalse(take(1L << 40));
  }

  @Test
  void itAgreesWithASetForAnyOrder() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      ReplayWindow tested = new ReplayWindow();
      Set<Long> seen = new HashSet<>();
      long highest = -1;
      for (int i = 0; i < 5_000; i++) {
        long counter = Math.max(0, highest + 40 - random.nextInt(1_400));
        boolean expected = counter > highest - 1_024 && !seen.contains(counter);
        assertEquals(expected, tested.accepts(counter), "seed " + seed + " counter " + counter);
        if (expected) {
          tested.mark(counter);
          seen.add(counter);
          highest = Math.max(highest, counter);
        }
      }
    }
  }
}
