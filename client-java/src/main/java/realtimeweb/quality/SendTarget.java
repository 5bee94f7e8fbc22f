package realtimeweb.quality;

/**
 * What one person is sent where the network bears it.
 *
 * @param height of the camera's picture, in pixels
 * @param framerate of the camera's picture
 * @param camera bits a second
 * @param screen bits a second; 0 where no screen is shared
 */
record SendTarget(int height, int framerate, int camera, int screen) {
  private static final SendTarget TWO = new SendTarget(720, 30, 1_700_000, 2_500_000);
  private static final SendTarget FOUR = new SendTarget(540, 30, 800_000, 1_500_000);
  private static final SendTarget EIGHT = new SendTarget(360, 20, 350_000, 500_000);
  private static final SendTarget MORE = new SendTarget(270, 15, 200_000, 300_000);

  /**
   * Everybody is sent a stream of their own, so that the more they are the less each can have.
   *
   * @param others how many people this side sends to
   * @param sharing the camera stands back then
   */
  static SendTarget of(int others, boolean sharing) {
    SendTarget alone = others <= 1 ? TWO : others <= 3 ? FOUR : others <= 7 ? EIGHT : MORE;
    return sharing
        ? new SendTarget(alone.height / 2, alone.framerate, alone.camera / 2, alone.screen)
        : new SendTarget(alone.height, alone.framerate, alone.camera, 0);
  }

  int bitrate() {
    return camera + screen;
  }
}
