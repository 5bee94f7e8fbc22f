package realtimeweb.secure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** So much at once, and so much each second. */
class TokenBucketTest {
  private final TokenBucket bucket = new TokenBucket(8, 4);

  private int takeAll(long now) {
    int taken = 0;
    while (bucket.take(now)) {
      taken++;
    }
    return taken;
  }

  @Test
  void itStartsFullAndRefillsEvenly() {
    assertEquals(8, takeAll(1_000_000));
    assertFalse(bucket.take(1_000_249));
    assertTrue(bucket.take(1_000_250));
    assertEquals(4, takeAll(1_001_250));
  }

  @Test
  void itNeverHoldsMoreThanItsCapacity() {
    assertEquals(8, takeAll(0));
    assertEquals(8, takeAll(Long.MAX_VALUE));
  }
}
