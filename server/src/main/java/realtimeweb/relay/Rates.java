package realtimeweb.relay;

/**
 * The limits on what comes in time, as all connections and rooms share them.
 *
 * @param messages of one connection
 * @param bytes of one connection
 * @param share bytes that one member may always send, however much the others do: its part of the
 *     room's
 * @param room bytes that all members of a room may send beyond their shares
 */
record Rates(Rate messages, Rate bytes, Rate share, Rate room) {
  /** Seconds of a room's rate that may come at once after a pause. */
  private static final int BURST_SECONDS = 4;

  static Rates of(Limits limits) {
    long room = limits.of(Limit.MAX_ROOM_BYTES_PER_SECOND);
    long part = Math.max(1, room / limits.of(Limit.MAX_MEMBERS_PER_ROOM));
    long burst = Math.max(BURST_SECONDS * part, limits.of(Limit.MAX_FRAME_BYTES));
    return new Rates(
        rate(limits, Limit.MAX_MESSAGES_PER_SECOND, Limit.MESSAGE_BURST),
        rate(limits, Limit.MAX_BYTES_PER_SECOND, Limit.BYTE_BURST),
        Rate.perSecond(part, burst),
        Rate.perSecond(room, BURST_SECONDS * room));
  }

  private static Rate rate(Limits limits, Limit tokens, Limit burst) {
    return Rate.perSecond(limits.of(tokens), limits.of(burst));
  }
}
