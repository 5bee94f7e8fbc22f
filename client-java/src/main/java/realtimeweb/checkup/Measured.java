package realtimeweb.checkup;

/**
 * Figures of a finding; 0 where there is none.
 *
 * @param millis round trip, or how long a call took to come about
 * @param jitterMillis by how much one round trip differs from the next, on average
 * @param bitsPerSecond that came through
 * @param level how loud the microphone is at this moment, 0 to 100
 */
public record Measured(int millis, int jitterMillis, int bitsPerSecond, int level) {
  public static final Measured NOTHING = new Measured(0, 0, 0, 0);

  static Measured time(long millis) {
    return new Measured((int) millis, 0, 0, 0);
  }

  static Measured loudness(int level) {
    return new Measured(0, 0, 0, level);
  }
}
