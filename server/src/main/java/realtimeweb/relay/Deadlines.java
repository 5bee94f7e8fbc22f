package realtimeweb.relay;

/**
 * How long a client may be silent and may take to join, and how long what it was told holds good.
 */
final class Deadlines {
  private final Limits limits;
  private volatile long heardAt;
  private volatile long joinBy;
  private volatile long iceServersAt;
  private long pingedAt;

  Deadlines(Limits limits, long now) {
    this.limits = limits;
    heardAt = now;
    pingedAt = now;
    joinBy = now + limits.millis(Limit.JOIN_SECONDS);
  }

  void heard(long now) {
    heardAt = now;
  }

  /** Somebody looks, or was not let in, and now takes a person's time. */
  void mayThinkAboutJoining(long now) {
    joinBy = now + limits.millis(Limit.LOOK_SECONDS);
  }

  boolean isDead(long now) {
    return now - heardAt >= limits.millis(Limit.TIMEOUT_SECONDS);
  }

  boolean isTooLateToJoin(long now) {
    return now - joinBy >= 0;
  }

  /** True once in every heartbeat. */
  boolean takesPing(long now) {
    boolean due = now - pingedAt >= limits.millis(Limit.HEARTBEAT_SECONDS);
    if (due) {
      pingedAt = now;
    }
    return due;
  }

  void hasIceServers(long now) {
    iceServersAt = now;
  }

  /** True once in every period; never if that is 0. */
  boolean takesIceServers(long now, long periodMillis) {
    boolean due = periodMillis > 0 && now - iceServersAt >= periodMillis;
    if (due) {
      iceServersAt = now;
    }
    return due;
  }
}
