package realtimeweb.session.screen;

/**
 * Something that needs the person; stays until its cause is gone or it is dismissed. {@code
 * subject} is a name, or empty.
 */
public record Notice(long id, Kind kind, String subject) {
  public enum Kind {
    DIFFERENT_PASSPHRASE,
    /** A name that is known came with another key. */
    KEY_CHANGED,
    /**
     * The media's certificate is not the one that the person vouched for; their connection was
     * closed.
     */
    MEDIA_NOT_THEIRS,
    /** Media to this person cannot be connected. */
    UNREACHABLE,
    MICROPHONE_LOST,
    CAMERA_LOST,
    /** The microphone is on and gives nothing. */
    MICROPHONE_SILENT,
    /** A device is refused, or in use elsewhere. */
    MICROPHONE_REFUSED,
    CAMERA_REFUSED,
    SHARE_REFUSED,
    /** The browser plays no sound until the person clicks. */
    SOUND_BLOCKED,
    /** One's own camera is not sent for now. */
    VIDEO_PAUSED,
    /** The same device is in this call a second time. */
    ANOTHER_TAB,
    RECORDING_FAILED,
    MESSAGE_TOO_LONG,
    /** Something that was asked of the browser was not answered in time. */
    BROWSER_STALLED,
    /** One's key is new, and nobody is known again after this call. */
    NOT_REMEMBERED,
    /** Of the server's STUN and TURN servers the browser refuses some. */
    ICE_URL_REFUSED;

    /** Whether somebody may not be who they seem to be. */
    public boolean isGrave() {
      return this == KEY_CHANGED || this == MEDIA_NOT_THEIRS;
    }
  }
}
