package realtimeweb.relay.limits;

import java.util.function.ToIntFunction;

/**
 * The limits that are rates, derived from {@link Limits}.
 *
 * @param messages of one connection
 * @param bytes of one connection
 * @param share bytes that one member may always send, whatever the others send: its part of the
 *     room's rate
 * @param room bytes that the members of a room may send in total beyond their shares
 */
public record RateLimits(Rate messages, Rate bytes, Rate share, Rate room) {
  /** Seconds of a room's rate that may come at once after a pause. */
  private static final int BURST_SECONDS = 4;

  static RateLimits of(ToIntFunction<Limit> limits) {
    long room = limits.applyAsInt(Limit.MAX_ROOM_BYTES_PER_SECOND);
    long part = Math.max(1, room / limits.applyAsInt(Limit.MAX_MEMBERS_PER_ROOM));
    long burst = Math.max(BURST_SECONDS * part, limits.applyAsInt(Limit.MAX_FRAME_BYTES));
    return new RateLimits(
        rate(limits, Limit.MAX_MESSAGES_PER_SECOND, Limit.MESSAGE_BURST),
        rate(limits, Limit.MAX_BYTES_PER_SECOND, Limit.BYTE_BURST),
        Rate.perSecond(part, burst),
        Rate.perSecond(room, BURST_SECONDS * room));
  }

  private static Rate rate(ToIntFunction<Limit> limits, Limit tokens, Limit burst) {
    return Rate.perSecond(limits.applyAsInt(tokens), limits.applyAsInt(burst));
  }
}
