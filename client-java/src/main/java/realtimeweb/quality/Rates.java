package realtimeweb.quality;

import realtimeweb.link.LinkStats.Via;

/**
 * How a connection did over the last measured interval; 0 or empty where nothing is known.
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

  /** 1 (bad) to 3 (good). */
  public int bars() {
    return 3;
  }
}
