package realtimeweb.quality;

/**
 * The most that one participant is sent if the network allows.
 *
 * @param height of the camera video, in pixels
 * @param framerate of the camera video, in frames per second
 * @param camera bits per second
 * @param screen bits per second; 0 if no screen is shared
 */
record SendTarget(int height, int framerate, int camera, int screen) {
  private static final SendTarget TWO = new SendTarget(720, 30, 1_700_000, 2_500_000);
  private static final SendTarget FOUR = new SendTarget(540, 30, 800_000, 1_500_000);
  private static final SendTarget EIGHT = new SendTarget(360, 20, 350_000, 500_000);
  private static final SendTarget MORE = new SendTarget(270, 15, 200_000, 300_000);

  /**
   * The target for this number of participants: each gets a separate stream, so the more there are,
   * the less each can have.
   *
   * @param others the number of participants that this side sends to
   * @param sharing whether a screen is shared, which reduces the camera video
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
