package realtimeweb.quality;

import realtimeweb.link.Encoding;

/**
 * Decides how one's pictures are sent to one person: as large as they show it, as good as the
 * number of people and the network bear, and not at all where only the sound gets through.
 */
public final class Adaptation {
  private static final Encoding CAMERA = new Encoding(1_700_000, 30, 720);
  private static final Encoding SCREEN = new Encoding(2_500_000, 30, 1080);

  /** How large the other shows the pictures, in device pixels of height; 0 where it does not. */
  public void watched(int camera, int screen) {}

  /**
   * Takes a new measurement into account; about once a second.
   *
   * @param others how many people this side sends to
   * @param sharing whether a screen is shared, which then has the greater part
   */
  public void adapt(Rates rates, int others, boolean sharing, long nowMillis) {}

  public Encoding camera() {
    return CAMERA;
  }

  public Encoding screen() {
    return SCREEN;
  }

  /** Whether the camera's picture waits for a better network, so that the sound gets through. */
  public boolean paused() {
    return false;
  }
}
