package realtimeweb.relay.events;

import java.util.Locale;

/** The events of the log; each constant names its facts, which follow as key=value. */
public enum Event {
  /** port */
  READY,
  STOPPING,
  /** room, members */
  JOINED,
  /** room, members, reason */
  LEFT,
  /** room, reason: a connection broke, and the seat is reserved */
  LOST,
  /** room, members: a member is back after its connection broke */
  RESUMED,
  /** room */
  ROOM_FULL,
  /** room: another member is host */
  HOST_CHANGED,
  /** room */
  ROOM_LOCKED,
  /** room */
  ROOM_UNLOCKED,
  /** room, knocks: the number of clients that knock now */
  KNOCKED,
  /** room */
  TURNED_AWAY,
  /** room */
  TOO_MANY_KNOCKS,
  TOO_MANY_ROOMS,
  TOO_MANY_CONNECTIONS,
  /** reason: a client exceeded a limit or violated the protocol */
  REMOVED,
  /** port, tls: coturn runs */
  TURN_STARTED,
  /** status, retry_seconds: coturn died and will be restarted */
  TURN_ENDED,
  TURN_CERTIFICATE_CHANGED,
  /** until: another certificate is in use */
  CERTIFICATE_RENEWED,
  /** reason: a certificate is in use, but not every browser accepts it */
  CERTIFICATE_DOUBTFUL,
  /** reason: the certificate could not be replaced; the old one stays in use */
  CERTIFICATE_FAILED,
  /** event, count: the number of events of this kind that were not written */
  LOG_SUPPRESSED,
  /** at, cause: an error in a library */
  LIBRARY_FAILED,
  /** at, cause: an error in this program */
  BUG;

  /** The name as it stands in the log: {@code room_full}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
