package realtimeweb.relay;

/** Bytes that all members of a room may send beyond their own shares. Guarded by its room. */
final class RoomPace {
  /** Seconds of the rate that may come at once after a pause. */
  private static final int BURST_SECONDS = 4;

  private final TokenBucket common;

  RoomPace(Limits limits, long now) {
    long rate = limits.of(Limit.MAX_ROOM_BYTES_PER_SECOND);
    common = TokenBucket.perSecond(rate, BURST_SECONDS * rate, now);
  }

  boolean allows(int length, long now) {
    return common.take(length, now);
  }

  /** What one member may always send, however much the others do: its part of the room's rate. */
  static TokenBucket share(Limits limits, long now) {
    long rate = limits.of(Limit.MAX_ROOM_BYTES_PER_SECOND);
    long part = Math.max(1, rate / limits.of(Limit.MAX_MEMBERS_PER_ROOM));
    long burst = Math.max(BURST_SECONDS * part, limits.of(Limit.MAX_FRAME_BYTES));
    return TokenBucket.perSecond(part, burst, now);
  }
}
