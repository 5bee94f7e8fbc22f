package realtimeweb.browser.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class LoudnessTest {
  @Test
  void onlyDigitalSilenceIsNothing() {
    assertEquals(0, Loudness.of(new float[64]));
    assertEquals(1, Loudness.of(constant(0.0001f)));
  }

  @Test
  void everySixDecibelsCountTheSame() {
    assertEquals(100, Loudness.of(constant(1f)));
    assertEquals(89, Loudness.of(constant(0.5f)));
    assertEquals(79, Loudness.of(constant(0.25f)));
  }

  @Test
  void speechIsInTheUpperHalf() {
    assertTrue(Loudness.of(constant(0.05f)) > 50);
  }

  private static float[] constant(float value) {
    float[] samples = new float[64];
    Arrays.fill(samples, value);
    return samples;
  }
}
