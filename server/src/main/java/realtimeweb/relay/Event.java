package realtimeweb.relay;

import java.util.Locale;

/** Everything that a log can say; facts follow as key=value. */
public enum Event {
  /** port */
  READY,
  STOPPING,
  /** room, members */
  JOINED,
  /** room, members, reason */
  LEFT,
  /** room, reason: a connection broke, and its place is kept */
  LOST,
  /** room, members: somebody whose connection had broken is back */
  RESUMED,
  /** room */
  ROOM_FULL,
  /** room: another member is host */
  HOST_CHANGED,
  /** room */
  ROOM_LOCKED,
  /** room */
  ROOM_UNLOCKED,
  /** room, knocks: so many wait now */
  KNOCKED,
  /** room */
  TURNED_AWAY,
  /** room */
  TOO_MANY_KNOCKS,
  TOO_MANY_ROOMS,
  TOO_MANY_CONNECTIONS,
  /** reason: a client broke a limit or did not keep to the protocol */
  REMOVED,
  /** port, tls: coturn runs */
  TURN_STARTED,
  /** status, retry_seconds: coturn died and will be started again */
  TURN_ENDED,
  TURN_CERTIFICATE_CHANGED,
  /** until: another certificate serves */
  CERTIFICATE_RENEWED,
  /** reason: a certificate serves, but not every browser takes it */
  CERTIFICATE_DOUBTFUL,
  /** reason: there should be another certificate, but the old one stays */
  CERTIFICATE_FAILED,
  /** event, count: so many more of this kind happened than are written */
  LOG_SUPPRESSED,
  /** at, cause: something is broken that is not of this program */
  LIBRARY_FAILED,
  /** at, cause: a mistake of this program */
  BUG;

  /** The name as it stands in the log: {@code room_full}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
