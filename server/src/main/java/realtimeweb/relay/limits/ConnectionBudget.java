package realtimeweb.relay.limits;

import realtimeweb.protocol.Nullable;

/** The rates at which one client may send. Not thread safe: used by its connection alone. */
public final class ConnectionBudget {
  private final TokenBucket messages;
  private final TokenBucket bytes;

  /** A full bucket is not allocated before the first frame. */
  private @Nullable TokenBucket share;

  public ConnectionBudget(RateLimits rates, long now) {
    messages = new TokenBucket(rates.messages(), now);
    bytes = new TokenBucket(rates.bytes(), now);
  }

  /** Takes one message of that many bytes; false if it exceeds a rate. */
  public boolean allows(int length, long now) {
    return messages.take(1, now) && bytes.take(length, now);
  }

  /**
   * Takes a frame from the client's share of its room's bytes, {@code rate}; false if it exceeds
   * it.
   */
  public boolean hasShare(Rate rate, int length, long now) {
    if (share == null) {
      share = new TokenBucket(rate, now);
    }
    return share.take(length, now);
  }
}
