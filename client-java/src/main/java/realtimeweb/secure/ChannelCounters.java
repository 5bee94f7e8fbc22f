package realtimeweb.secure;

/**
 * The number of frames that a channel dropped, by reason.
 *
 * @param forged the authentication tag did not match
 * @param replayed already received, or too old for the replay window
 * @param unknownEpoch sealed under keys that are not, or no longer, held
 * @param malformed not a valid frame, or invalid content
 * @param unexpected a handshake message that belongs to no handshake in progress
 * @param throttled handshake messages above the rate limit
 */
public record ChannelCounters(
    long forged,
    long replayed,
    long unknownEpoch,
    long malformed,
    long unexpected,
    long throttled) {

  /** The total number of dropped frames. */
  public long dropped() {
    return forged + replayed + unknownEpoch + malformed + unexpected + throttled;
  }
}
