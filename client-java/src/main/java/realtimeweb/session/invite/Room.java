package realtimeweb.session.invite;

/**
 * A room as a link names it, see {@link RoomLink}.
 *
 * @param id what people type, 1 to {@link #MAX_ID_CHARS} characters
 * @param secret 128 random bits as base64url in a private room, else empty
 * @param passphrase typed by the person, never in a link; else empty
 * @param guarded whether those in the room use a passphrase, as far as we know
 */
public record Room(String id, String secret, String passphrase, boolean guarded) {
  public static final int MAX_ID_CHARS = 64;

  public Room(String id, String secret, String passphrase) {
    this(id, secret, passphrase, !passphrase.isEmpty());
  }

  /** Whether only those who were given its link can come in. */
  public boolean isPrivate() {
    return !secret.isEmpty();
  }

  /** The same place with what the person typed; a private room has no passphrase. */
  public Room with(String typed) {
    return isPrivate() ? this : new Room(id, "", typed);
  }

  /** Whether the other is this room, whatever the passphrases. */
  public boolean isAt(Room other) {
    return id.equals(other.id) && secret.equals(other.secret);
  }
}
