package realtimeweb.session.screen;

/**
 * Something that happened; the session takes it away after a few seconds.
 *
 * @param subject a name, or empty where it is about nobody
 * @param before the name that the subject had; empty unless that is what changed
 */
public record Toast(long id, Kind kind, String subject, String before) {
  public enum Kind {
    JOINED,
    LEFT,
    RENAMED,
    /** The server is there again. */
    CONNECTED,
    /** The server is gone for now. */
    RECONNECTING,
    KEYS_ROTATED,
    VERIFIED,
    LINK_COPIED,
    REPORT_COPIED,
    /** A device took over; the subject is its label. */
    MICROPHONE_CHANGED,
    CAMERA_CHANGED,
    SPEAKER_CHANGED,
    /** Said while the microphone is muted and hears the person speak. */
    YOU_ARE_MUTED,
    MUTED_BY_HOST,
    HAND_LOWERED_BY_HOST,
    ROOM_LOCKED,
    ROOM_UNLOCKED,
    YOU_ARE_HOST,
    /** Somebody else is the host now. */
    HOST_CHANGED,
    REMOVED,
    HAND_RAISED,
    SHARING,
    SHARING_ENDED,
    RECORDING,
    RECORDING_ENDED,
    RECORDING_SAVED
  }
}
