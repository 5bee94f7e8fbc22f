package realtimeweb.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElapsedTimeTest {
  @Test
  void hoursAreShownOnceThereAreAny() {
    assertEquals("0:00", ElapsedTime.of(0));
    assertEquals("0:05", ElapsedTime.of(5));
    assertEquals("12:34", ElapsedTime.of(754));
    assertEquals("59:59", ElapsedTime.of(3_599));
    assertEquals("1:00:00", ElapsedTime.of(3_600));
    assertEquals("25:02:03", ElapsedTime.of(90_123));
  }
}
