package realtimeweb.secure;

/**
 * How many frames a channel dropped, and why.
 *
 * @param forged the tag did not match
 * @param replayed seen before, or too old to tell
 * @param unknownEpoch sealed under keys that are not, or no longer, held
 * @param malformed not a frame, or a frame that says nonsense
 * @param unexpected a handshake message that answers nothing
 * @param throttled handshake messages beyond what a second may cost
 */
public record ChannelCounters(
    long forged,
    long replayed,
    long unknownEpoch,
    long malformed,
    long unexpected,
    long throttled) {

  /** All frames that were dropped. */
  public long dropped() {
    return forged + replayed + unknownEpoch + malformed + unexpected + throttled;
  }
}
