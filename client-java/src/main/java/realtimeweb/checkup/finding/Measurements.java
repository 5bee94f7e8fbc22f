package realtimeweb.checkup.finding;

/**
 * Figures of a finding; 0 where there is none.
 *
 * @param millis round trip, or how long a call took to come about
 * @param jitterMillis by how much one round trip differs from the next, on average
 * @param bitsPerSecond that came through
 * @param level how loud the microphone is at this moment, 0 to 100
 */
public record Measurements(int millis, int jitterMillis, int bitsPerSecond, int level) {
  public static final Measurements NOTHING = new Measurements(0, 0, 0, 0);

  public static Measurements time(long millis) {
    return new Measurements((int) millis, 0, 0, 0);
  }

  public static Measurements loudness(int level) {
    return new Measurements(0, 0, 0, level);
  }
}
