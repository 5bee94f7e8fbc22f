package realtimeweb.browser.audio;

/** Computes the perceived loudness of audio samples. */
final class Loudness {
  /** Half a step of 16 bits: if every sample is below it, there is no signal at all. */
  private static final float NOTHING = 1f / 65_536;

  /** A whisper into an ordinary microphone is louder. */
  private static final double FLOOR_DECIBELS = -60;

  private Loudness() {}

  /**
   * The loudness: 0 for no signal, 1 for a barely audible one, 100 for full scale. Between 1 and
   * 100 the scale is linear in decibels.
   *
   * @param samples from -1 to 1
   */
  static int of(float[] samples) {
    float peak = 0;
    double squares = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
      squares += sample * sample;
    }
    if (peak < NOTHING) {
      return 0;
    }
    return ofDecibels(10 * Math.log10(squares / samples.length));
  }

  /** The same from a linear level of 0 to 1. */
  static int of(double amplitude) {
    return amplitude < NOTHING ? 0 : ofDecibels(20 * Math.log10(amplitude));
  }

  private static int ofDecibels(double decibels) {
    int level = (int) (100 * (1 - decibels / FLOOR_DECIBELS));
    return Math.max(1, Math.min(100, level));
  }
}
