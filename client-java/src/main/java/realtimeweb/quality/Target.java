package realtimeweb.quality;

/**
 * What one person is sent where the network bears it.
 *
 * @param height of the camera's picture, in pixels
 * @param framerate of the camera's picture
 * @param camera bits a second
 * @param screen bits a second; 0 where no screen is shared
 */
record Target(int height, int framerate, int camera, int screen) {
  private static final Target TWO = new Target(720, 30, 1_700_000, 2_500_000);
  private static final Target FOUR = new Target(540, 30, 800_000, 1_500_000);
  private static final Target EIGHT = new Target(360, 20, 350_000, 500_000);
  private static final Target MORE = new Target(270, 15, 200_000, 300_000);

  /**
   * Everybody is sent a stream of their own, so that the more they are the less each can have.
   *
   * @param others how many people this side sends to
   * @param sharing the camera stands back then
   */
  static Target of(int others, boolean sharing) {
    Target alone = others <= 1 ? TWO : others <= 3 ? FOUR : others <= 7 ? EIGHT : MORE;
    return sharing
        ? new Target(alone.height / 2, alone.framerate, alone.camera / 2, alone.screen)
        : new Target(alone.height, alone.framerate, alone.camera, 0);
  }

  int bitrate() {
    return camera + screen;
  }
}
