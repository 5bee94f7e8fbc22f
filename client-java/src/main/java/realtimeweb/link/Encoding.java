package realtimeweb.link;

/**
 * How one video track is sent (RTCRtpEncodingParameters, W3C WebRTC 5.2.8).
 *
 * @param maxBitrate bits per second
 * @param maxFramerate frames per second
 * @param maxHeight pixels; 0 sends nothing at all
 */
public record Encoding(int maxBitrate, int maxFramerate, int maxHeight) {
  public static final Encoding OFF = new Encoding(0, 0, 0);

  public boolean active() {
    return maxHeight > 0;
  }
}
