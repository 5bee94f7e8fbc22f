package realtimeweb.quality;

/**
 * How high the other shows one picture. Whoever looks away for a moment, as while a page still
 * finds places for its tiles, shall find it moving.
 */
final class RequestedHeight {
  private static final int MEASUREMENTS_AWAY = 2;

  private int height;
  private int left;

  /** The height in device pixels until the other says one. */
  RequestedHeight(int height) {
    this.height = height;
  }

  /** The other says how high it shows the picture; 0 if it does not. */
  void turn(int said) {
    if (said > 0) {
      height = said;
      left = 0;
    } else if (height > 0 && left == 0) {
      left = MEASUREMENTS_AWAY;
    }
  }

  /** There is a new measurement; about once a second. */
  void pass() {
    if (left > 0 && --left == 0) {
      height = 0;
    }
  }

  /** How high the picture is to be sent for; 0 for not at all. */
  int height() {
    return height;
  }
}
