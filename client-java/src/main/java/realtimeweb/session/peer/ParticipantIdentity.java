package realtimeweb.session.peer;

import java.util.Arrays;
import realtimeweb.protocol.Nullable;
import realtimeweb.secure.SafetyNumber;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;

/** Which key a peer proved to have, and what the screen shows of the channel that it guards. */
final class ParticipantIdentity {
  private final CallContext call;
  private byte[] staticKey = {};
  private String safetyNumber = "";
  private long epochStartedAt;
  private boolean rotationOverdue;

  ParticipantIdentity(CallContext call) {
    this.call = call;
  }

  /** The handshake proves that the peer has this key. */
  void proved(byte[] key) {
    staticKey = key;
  }

  /** Apart from {@link #proved} because it is slow: thousands of rounds of a hash. */
  void computeSafetyNumber() {
    safetyNumber = SafetyNumber.of(call.ports().crypto(), call.deviceKey().publicKey(), staticKey);
  }

  boolean isProven() {
    return staticKey.length > 0;
  }

  /** Empty until it is proved. */
  byte[] staticKey() {
    return staticKey;
  }

  /** Whether it is this device's own key. */
  boolean isOurself() {
    return Arrays.equals(staticKey, call.deviceKey().publicKey());
  }

  /** The channel has new keys from now on. */
  void epochStarted() {
    epochStartedAt = call.ports().clock().wallMillis();
  }

  void rotationOverdue(boolean overdue) {
    rotationOverdue = overdue;
  }

  /**
   * As the screen shows it.
   *
   * @param epoch the channel's; 0 before the handshake is done, and then there is nothing to show
   */
  @Nullable
  ChannelSecurity security(boolean verified, int epoch, ChannelPath path) {
    return epoch == 0
        ? null
        : new ChannelSecurity(safetyNumber, verified, epoch, epochStartedAt, rotationOverdue, path);
  }
}
