package realtimeweb.relay.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyLimitCanBeSetWithinItsRange(Limit limit) {
    Limits limits = Limits.defaults();
    assertEquals(limit.defaultValue(), limits.of(limit));
    assertEquals(limit.min(), limits.with(limit, limit.min()).of(limit));
    assertEquals(limit.max(), limits.with(limit, limit.max()).of(limit));
    assertThrows(IllegalArgumentException.class, () -> limits.with(limit, limit.min() - 1));
    assertThrows(IllegalArgumentException.class, () -> limits.with(limit, limit.max() + 1));
  }

  @Test
  void aBucketFillsAtItsRateUpToItsBurst() {
    TokenBucket bucket = new TokenBucket(Rate.perSecond(10, 20), 0);
    assertTrue(bucket.take(20, 0));
    assertFalse(bucket.take(1, 99));
    assertTrue(bucket.take(1, 100));
    assertFalse(bucket.take(21, Long.MAX_VALUE));
    assertTrue(bucket.take(20, Long.MAX_VALUE));
  }

  @Test
  void aClockThatGoesBackGivesNothing() {
    TokenBucket bucket = new TokenBucket(Rate.perSecond(10, 1), 1_000);
    assertTrue(bucket.take(1, 1_000));
    assertFalse(bucket.take(1, 0));
    assertFalse(bucket.take(1, 99));
  }
}
