package realtimeweb.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElapsedTest {
  @Test
  void hoursAreShownOnceThereAreAny() {
    assertEquals("0:00", Elapsed.of(0));
    assertEquals("0:05", Elapsed.of(5));
    assertEquals("12:34", Elapsed.of(754));
    assertEquals("59:59", Elapsed.of(3_599));
    assertEquals("1:00:00", Elapsed.of(3_600));
    assertEquals("25:02:03", Elapsed.of(90_123));
  }
}
