package realtimeweb.quality;

import realtimeweb.link.Encoding;

/**
 * Decides how camera and screen are sent to one participant: at the height that the participant
 * displays, at a bitrate that suits the number of participants and the network, and not at all if
 * the network has capacity for audio only.
 */
public final class Adaptation {
  private static final int UNLIMITED = 1_080;
  private static final int LEAST_CAMERA = 80_000;
  private static final int LEAST_CAMERA_BESIDE_SCREEN = 40_000;
  private static final int LEAST_SCREEN = 80_000;

  /** Maximum bitrate of audio alone; at or below it, no video is being sent. */
  private static final int SOUND = 70_000;

  /** Time until the reports reflect the last change. */
  private static final long SETTLING_MILLIS = 3_000;

  /** After this many measurements, the browser's estimate is more than an initial guess. */
  private static final int ESTIMATE_MEASUREMENTS = 8;

  /**
   * Browsers drop video frames that are too large for their initial bandwidth estimate, several
   * before one is small enough.
   */
  private static final int FIRST_HEIGHT = 270;

  /** The first measurement of a connection has no predecessor to compare with. */
  private static final int FIRST_MEASUREMENTS = 2;

  private final Congestion congestion = new Congestion();
  private final Budget budget = new Budget();
  private final SendPause pause = new SendPause();
  private final RequestedHeight cameraRequest = new RequestedHeight(UNLIMITED);
  private final RequestedHeight screenRequest = new RequestedHeight(UNLIMITED);
  private SendTarget target = SendTarget.of(1, false);
  private boolean sharing;
  private long settledAt;
  private int measurements;
  private int unmeasured = FIRST_MEASUREMENTS;
  private Encoding camera = Encoding.OFF;
  private Encoding screen = Encoding.OFF;

  public Adaptation() {
    encode();
  }

  /** Starts over for a new connection, about which nothing is known yet. */
  public void begin() {
    unmeasured = FIRST_MEASUREMENTS;
    encode();
  }

  /**
   * Sets the heights at which the participant displays camera and screen, in device pixels; 0 if
   * not displayed, which takes effect after two measurements.
   */
  public void watched(int camera, int screen) {
    cameraRequest.turn(VideoHeights.nearest(camera));
    screenRequest.turn(VideoHeights.nearest(screen));
    encode();
  }

  /**
   * Processes a measurement; call about once a second.
   *
   * @param others the number of participants that this side sends to
   * @param sharing whether a screen is shared, which then gets the larger share
   */
  public void adapt(Rates rates, int others, boolean sharing, long nowMillis) {
    this.sharing = sharing;
    unmeasured = Math.max(0, unmeasured - 1);
    cameraRequest.pass();
    screenRequest.pass();
    target = SendTarget.of(others, sharing);
    boolean sending = spent() > 0 && rates.sentBitrate() > SOUND;
    int keep = congestion.judge(rates, sending);
    if (nowMillis >= settledAt) {
      react(rates.sentBitrate(), sending, keep, nowMillis);
    }
    heedEstimate(rates.availableOutgoingBitrate(), sending);
    encode();
  }

  public Encoding camera() {
    return camera;
  }

  public Encoding screen() {
    return screen;
  }

  /** Whether camera video is paused until the network improves, to protect audio. */
  public boolean paused() {
    return pause.depth() > 0;
  }

  private void react(int sent, boolean sending, int keep, long nowMillis) {
    if (keep < Congestion.NONE) {
      settledAt = nowMillis + SETTLING_MILLIS;
      congestion.reacted();
      spare(sent, sending, keep, nowMillis);
    } else if (paused()) {
      pause.relent(nowMillis);
    } else {
      budget.grow(target.bitrate(), nowMillis);
    }
  }

  private void spare(int sent, boolean sending, int keep, long nowMillis) {
    if (!sending || pause.depth() >= deepest()) {
      pause.prolong(nowMillis);
    } else if (budget.bitrate() <= least()) {
      pause.deepen(nowMillis);
    } else {
      budget.cut(Math.min(spent(), sent), keep, least(), nowMillis);
    }
  }

  /** The browser never sends more than its own estimate, so the video height should match it. */
  private void heedEstimate(int available, boolean sending) {
    measurements = sending ? measurements + 1 : 0;
    if (available > 0 && measurements > ESTIMATE_MEASUREMENTS) {
      budget.limit(Math.max(least(), available / 2 * 3));
    }
  }

  private int deepest() {
    return sharing ? 2 : 1;
  }

  private int least() {
    return sharing ? LEAST_CAMERA_BESIDE_SCREEN + LEAST_SCREEN : LEAST_CAMERA;
  }

  private int spent() {
    return camera.maxBitrate() + (sharing ? screen.maxBitrate() : 0);
  }

  private void encode() {
    int forCamera =
        sharing
            ? Math.max(LEAST_CAMERA_BESIDE_SCREEN, budget.bitrate() / 4)
            : Math.max(LEAST_CAMERA, budget.bitrate());
    camera = paused() || cameraRequest.height() == 0 ? Encoding.OFF : cameraOf(forCamera);
    screen = pause.depth() > 1 || screenRequest.height() == 0 ? Encoding.OFF : screenOf(forCamera);
  }

  private Encoding cameraOf(int bits) {
    int largest = Math.min(VideoHeights.nearest(target.height()), cameraRequest.height());
    int bitrate = Math.min(Math.min(bits, target.camera()), VideoHeights.bitrate(largest));
    int affordable = Math.min(largest, VideoHeights.affordable(bitrate, camera.maxHeight()));
    int height = unmeasured > 0 ? Math.min(affordable, FIRST_HEIGHT) : affordable;
    int framerate = Math.min(target.framerate(), bitrate < 100_000 ? 15 : 30);
    return new Encoding(bitrate, framerate, height);
  }

  /** Text that is too small to read is useless, so the frame rate goes down first. */
  private Encoding screenOf(int forCamera) {
    int most = sharing ? target.screen() : SendTarget.of(1, true).screen();
    int bits = Math.max(LEAST_SCREEN, budget.bitrate() - forCamera);
    int bitrate = Math.min(Math.min(bits, most), VideoHeights.bitrate(screenRequest.height()));
    int framerate = bitrate < 200_000 ? 5 : bitrate < 500_000 ? 10 : bitrate < 1_200_000 ? 15 : 30;
    return new Encoding(
        bitrate, framerate, Math.min(screenRequest.height(), bitrate < 200_000 ? 720 : 1080));
  }
}
