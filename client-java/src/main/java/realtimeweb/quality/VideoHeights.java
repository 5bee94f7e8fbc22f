package realtimeweb.quality;

/** The standard video heights in pixels, and the useful bitrate of each in bits per second. */
final class VideoHeights {
  private static final int[] HEIGHTS = {90, 180, 270, 360, 540, 720, 1080};
  private static final int[] BITRATES = {
    60_000, 120_000, 300_000, 450_000, 800_000, 1_700_000, 2_500_000
  };

  private VideoHeights() {}

  /** The standard height nearest to this one, at least 90; 0 stays 0. */
  static int nearest(int height) {
    if (height <= 0) {
      return 0;
    }
    int i = 0;
    while (i + 1 < HEIGHTS.length && 2 * height >= HEIGHTS[i] + HEIGHTS[i + 1]) {
      i++;
    }
    return HEIGHTS[i];
  }

  /** The bitrate above which video of this standard height gains little; 0 for 0. */
  static int bitrate(int height) {
    for (int i = 0; i < HEIGHTS.length; i++) {
      if (HEIGHTS[i] == height) {
        return BITRATES[i];
      }
    }
    return 0;
  }

  /**
   * The largest standard height that still looks good at this bitrate.
   *
   * @param present the current height; a step up needs some extra bitrate, so that a fluctuating
   *     bitrate does not make the height fluctuate
   */
  static int affordable(int bitrate, int present) {
    int i = 0;
    while (i + 1 < HEIGHTS.length && bitrate >= least(i + 1, present)) {
      i++;
    }
    return HEIGHTS[i];
  }

  private static int least(int index, int present) {
    int percent = HEIGHTS[index] > present ? 69 : 60;
    return BITRATES[index] / 100 * percent;
  }
}
