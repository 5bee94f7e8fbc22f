package realtimeweb.quality;

import realtimeweb.link.LinkStats.Via;

/**
 * How a connection did over the last few measurements; 0 or empty where nothing is known.
 *
 * @param lossPermille of the packets that should have come
 * @param receivedBitrate bits a second of all media
 * @param sentBitrate bits a second of all media
 * @param remoteLossPermille of what this side sent
 * @param audioLossPermille the same of the sound alone
 * @param availableOutgoingBitrate bits a second, by the browser's congestion control
 */
public record Rates(
    int roundTripMillis,
    int lossPermille,
    int receivedBitrate,
    int sentBitrate,
    int remoteLossPermille,
    int audioLossPermille,
    int availableOutgoingBitrate,
    int frameWidth,
    int frameHeight,
    int framesPerSecond,
    String codec,
    Via via) {
  public static final Rates NONE = new Rates(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", Via.UNKNOWN);

  private static final int GOOD_LOSS = 20;
  private static final int GOOD_ROUND_TRIP = 200;
  private static final int FAIR_LOSS = 80;
  private static final int FAIR_ROUND_TRIP = 500;

  /** 1 (bad) to 3 (good), of what comes. */
  public int bars() {
    if (lossPermille < GOOD_LOSS && roundTripMillis < GOOD_ROUND_TRIP) {
      return 3;
    }
    return lossPermille < FAIR_LOSS && roundTripMillis < FAIR_ROUND_TRIP ? 2 : 1;
  }
}
