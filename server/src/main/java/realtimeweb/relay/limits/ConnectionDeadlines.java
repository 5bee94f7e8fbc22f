package realtimeweb.relay.limits;

/**
 * Deadlines of one connection: for the next sign of life, for joining, and for new ICE servers.
 * Thread safe for one ticking thread beside the connection's own.
 */
public final class ConnectionDeadlines {
  private final Limits limits;
  private volatile long heardAt;
  private volatile long joinBy;
  private volatile long iceServersAt;
  private long pingedAt;

  public ConnectionDeadlines(Limits limits, long now) {
    this.limits = limits;
    heardAt = now;
    pingedAt = now;
    joinBy = now + limits.millis(Limit.JOIN_SECONDS);
  }

  public void heard(long now) {
    heardAt = now;
  }

  /** The client looks at a room or was rejected: a person needs time to decide. */
  public void extendJoining(long now) {
    joinBy = now + limits.millis(Limit.LOOK_SECONDS);
  }

  public boolean isDead(long now) {
    return now - heardAt >= limits.millis(Limit.TIMEOUT_SECONDS);
  }

  public boolean isTooLateToJoin(long now) {
    return now - joinBy >= 0;
  }

  /** True once in every heartbeat. */
  public boolean takesPing(long now) {
    boolean due = now - pingedAt >= limits.millis(Limit.HEARTBEAT_SECONDS);
    if (due) {
      pingedAt = now;
    }
    return due;
  }

  public void iceServersSent(long now) {
    iceServersAt = now;
  }

  /** True once in every period; never if the period is 0. */
  public boolean takesIceServers(long now, long periodMillis) {
    boolean due = periodMillis > 0 && now - iceServersAt >= periodMillis;
    if (due) {
      iceServersAt = now;
    }
    return due;
  }
}
