package realtimeweb.quality;

/**
 * The height at which the peer displays one video. A peer that hides it briefly, for example while
 * its page lays out tiles, should find the video still running.
 */
final class RequestedHeight {
  private static final int MEASUREMENTS_AWAY = 2;

  private int height;
  private int left;

  /** The height in device pixels until the peer requests one. */
  RequestedHeight(int height) {
    this.height = height;
  }

  /** Handles the peer's request: the displayed height in device pixels, or 0 if not displayed. */
  void turn(int said) {
    if (said > 0) {
      height = said;
      left = 0;
    } else if (height > 0 && left == 0) {
      left = MEASUREMENTS_AWAY;
    }
  }

  /** Counts a measurement; call about once a second. */
  void pass() {
    if (left > 0 && --left == 0) {
      height = 0;
    }
  }

  /** The height to send for, in device pixels; 0 to send nothing. */
  int height() {
    return height;
  }
}
