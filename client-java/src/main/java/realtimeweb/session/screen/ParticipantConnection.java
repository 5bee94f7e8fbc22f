package realtimeweb.session.screen;

public enum ParticipantConnection {
  /** The handshake is under way. */
  GREETING,
  /** Greeted; media is being connected. */
  CONNECTING,
  CONNECTED,
  RECONNECTING,
  /** Media cannot be connected; chat goes on over the relay. */
  FAILED,
  /** They use another passphrase. */
  DIFFERENT_PASSPHRASE
}
