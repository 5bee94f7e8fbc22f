package realtimeweb.quality;

import realtimeweb.link.LinkStats.Via;

/**
 * The quality of a connection over the last few measurements; 0 or empty where unknown.
 *
 * @param lossPermille of the expected incoming packets
 * @param receivedBitrate bits per second, all media
 * @param sentBitrate bits per second, all media
 * @param remoteLossPermille of what this side sent
 * @param audioLossPermille the same, for audio only
 * @param availableOutgoingBitrate bits per second, estimated by the browser's congestion control
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

  /** The quality of the incoming media, from 1 (bad) to 3 (good). */
  public int bars() {
    if (lossPermille < GOOD_LOSS && roundTripMillis < GOOD_ROUND_TRIP) {
      return 3;
    }
    return lossPermille < FAIR_LOSS && roundTripMillis < FAIR_ROUND_TRIP ? 2 : 1;
  }
}
