package realtimeweb.relay;

/** How fast one client may send. Not thread safe: its connection's thread uses it. */
final class Pace {
  private final TokenBucket messages;
  private final TokenBucket bytes;
  private final TokenBucket share;

  Pace(Limits limits, long now) {
    messages = bucket(limits, Limit.MAX_MESSAGES_PER_SECOND, Limit.MESSAGE_BURST, now);
    bytes = bucket(limits, Limit.MAX_BYTES_PER_SECOND, Limit.BYTE_BURST, now);
    share = RoomPace.share(limits, now);
  }

  private static TokenBucket bucket(Limits limits, Limit rate, Limit burst, long now) {
    return TokenBucket.perSecond(limits.of(rate), limits.of(burst), now);
  }

  /** Whether a message of that many bytes may come now. */
  boolean allows(int length, long now) {
    return messages.take(1, now) && bytes.take(length, now);
  }

  /** Whether a frame of that many bytes is within its share of its room's bytes. */
  boolean hasShare(int length, long now) {
    return share.take(length, now);
  }
}
