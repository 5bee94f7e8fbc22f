package realtimeweb.secure;

import realtimeweb.protocol.Introduction;

/** What a secure channel tells its owner; called from within the channel's own methods. */
public interface ChannelEvents {
  /** Send these bytes to the peer by any path. They may be lost, doubled or overtaken. */
  void transmit(byte[] frame);

  /**
   * The peer proved who it is; called once, and again after each full handshake that replaces the
   * keys.
   */
  void established(byte[] peerStaticKey, Introduction introduction);

  /** The plaintext of a frame that was sealed by the peer; never the same frame twice. */
  void received(byte[] plaintext);

  /** Frames are sealed under a new epoch from now on. */
  void epochStarted(int epoch);

  /** No handshake could be made. */
  void failed(ChannelFailure failure);

  /** Rotation has gone unanswered three times ({@code true}), or works again ({@code false}). */
  void rotationOverdue(boolean overdue);
}
