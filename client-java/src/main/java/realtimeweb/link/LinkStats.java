package realtimeweb.link;

/**
 * The cumulative statistics of a peer connection (W3C Identifiers for WebRTC's Statistics API) and
 * its current state. What the browser does not report is 0 or empty.
 *
 * @param roundTripMillis of the selected candidate pair
 * @param availableOutgoingBitrate bits per second, estimated by the browser's congestion control
 * @param bytesSent all media
 * @param bytesReceived all media
 * @param packetsReceived RTP packets of all media
 * @param packetsLost of the expected incoming packets, as seen locally; may decrease
 * @param remoteLossPermille of what this side sent, as last reported by the peer
 * @param audioLossPermille the same, for audio only
 * @param frameWidth of the received video, in pixels
 * @param framesPerSecond of the received video
 * @param codec of the received video, such as VP8
 */
public record LinkStats(
    int roundTripMillis,
    int availableOutgoingBitrate,
    long bytesSent,
    long bytesReceived,
    long packetsReceived,
    long packetsLost,
    int remoteLossPermille,
    int audioLossPermille,
    int frameWidth,
    int frameHeight,
    int framesPerSecond,
    String codec,
    Via via) {
  /** The type of the selected candidate pair's more distant end (RTCIceCandidateType). */
  public enum Via {
    UNKNOWN,
    HOST,
    SRFLX,
    PRFLX,
    RELAY
  }

  public static final LinkStats NONE =
      new LinkStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", Via.UNKNOWN);
}
