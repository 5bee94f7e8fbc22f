package realtimeweb.secure;

/** The reasons why a secure channel could not be established or rekeyed. */
public enum ChannelFailure {
  /** The two peers have different room keys, most likely because their passphrases differ. */
  DIFFERENT_ROOM_KEY,
  /** A handshake to replace the keys used a different device key than before. */
  IDENTITY_CHANGED,
  /** The peer did not answer the handshake. */
  UNANSWERED
}
