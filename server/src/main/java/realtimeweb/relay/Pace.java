package realtimeweb.relay;

/** How fast one client may send. Not thread safe: its connection's thread uses it. */
final class Pace {
  private final TokenBucket messages;
  private final TokenBucket bytes;

  Pace(Limits limits, long now) {
    messages = bucket(limits, Limit.MAX_MESSAGES_PER_SECOND, Limit.MESSAGE_BURST, now);
    bytes = bucket(limits, Limit.MAX_BYTES_PER_SECOND, Limit.BYTE_BURST, now);
  }

  private static TokenBucket bucket(Limits limits, Limit rate, Limit burst, long now) {
    return new TokenBucket(limits.of(rate), limits.of(burst), now);
  }

  /** Whether a message of that many bytes may come now. */
  boolean allows(int length, long now) {
    return messages.take(1, now) && bytes.take(length, now);
  }
}
