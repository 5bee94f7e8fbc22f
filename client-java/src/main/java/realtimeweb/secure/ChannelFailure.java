package realtimeweb.secure;

/** Why there is no secure channel. */
public enum ChannelFailure {
  /** The two ends do not have the same room key, most likely because a passphrase differs. */
  DIFFERENT_ROOM_KEY,
  /** A handshake to replace the keys came from another device key than before. */
  IDENTITY_CHANGED,
  /** The peer did not answer the handshake. */
  UNANSWERED
}
