package realtimeweb.secure;

import realtimeweb.protocol.Introduction;

/** Callbacks from a secure channel to its owner, made from within the channel's own methods. */
public interface ChannelEvents {
  /** Send these bytes to the peer by any path. They may be lost, duplicated or reordered. */
  void transmit(byte[] frame);

  /**
   * The peer's identity is verified; called after the first full handshake and after each later one
   * that replaces the keys.
   */
  void established(byte[] peerStaticKey, Introduction introduction);

  /** The plaintext of a frame that the peer sealed; each frame is reported at most once. */
  void received(byte[] plaintext);

  /** The channel now seals frames under a new epoch. */
  void epochStarted(int epoch);

  /** The handshake failed. */
  void failed(ChannelFailure failure);

  /**
   * Key rotation is overdue ({@code true}: the peer did not answer three requests, or did not
   * confirm the new epoch) or works again ({@code false}).
   */
  void rotationOverdue(boolean overdue);
}
