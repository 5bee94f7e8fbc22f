package realtimeweb.link;

/**
 * What a connection has counted since it began (W3C Identifiers for WebRTC's Statistics API), and
 * how it is now. What the browser does not tell is 0, or empty.
 *
 * @param roundTripMillis of the candidate pair in use
 * @param availableOutgoingBitrate bits a second, by the browser's congestion control
 * @param bytesSent all media
 * @param bytesReceived all media
 * @param packetsReceived RTP packets of all media
 * @param packetsLost of those that should have come, as far as this side saw; may go down
 * @param remoteLossPermille of what this side sent, as the other reported last
 * @param audioLossPermille the same of the sound alone
 * @param frameWidth of the picture that comes, in pixels
 * @param framesPerSecond of the picture that comes
 * @param codec of the picture that comes, such as VP8
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
  /** The more distant end of the candidate pair in use (RTCIceCandidateType). */
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
