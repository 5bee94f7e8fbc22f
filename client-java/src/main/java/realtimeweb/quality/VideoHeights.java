package realtimeweb.quality;

/** The usual heights of pictures in pixels, and the bits a second that each is worth. */
final class VideoHeights {
  private static final int[] HEIGHTS = {90, 180, 270, 360, 540, 720, 1080};
  private static final int[] BITRATES = {
    60_000, 120_000, 300_000, 450_000, 800_000, 1_700_000, 2_500_000
  };

  private VideoHeights() {}

  /** The usual height nearest to this one, at least 90; 0 stays 0. */
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

  /** The bitrate beyond which a picture of this usual height gains little; 0 for 0. */
  static int bitrate(int height) {
    for (int i = 0; i < HEIGHTS.length; i++) {
      if (HEIGHTS[i] == height) {
        return BITRATES[i];
      }
    }
    return 0;
  }

  /**
   * The greatest usual height that still looks well with so many bits a second.
   *
   * @param present the height until now: a step up wants some bits to spare, so that a bitrate that
   *     wavers does not make the size waver
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
