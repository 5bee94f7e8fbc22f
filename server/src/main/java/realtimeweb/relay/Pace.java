package realtimeweb.relay;

import realtimeweb.protocol.Nullable;

/** How fast one client may send. Not thread safe: its connection's thread uses it. */
final class Pace {
  private final TokenBucket messages;
  private final TokenBucket bytes;

  /** Full until the first frame, so that there is none before. */
  private @Nullable TokenBucket share;

  Pace(Rates rates, long now) {
    messages = new TokenBucket(rates.messages(), now);
    bytes = new TokenBucket(rates.bytes(), now);
  }

  /** Whether a message of that many bytes may come now. */
  boolean allows(int length, long now) {
    return messages.take(1, now) && bytes.take(length, now);
  }

  /** Whether a frame of that many bytes is within {@code rate}, its share of its room's bytes. */
  boolean hasShare(Rate rate, int length, long now) {
    if (share == null) {
      share = new TokenBucket(rate, now);
    }
    return share.take(length, now);
  }
}
