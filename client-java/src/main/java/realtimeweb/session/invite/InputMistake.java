package realtimeweb.session.invite;

/** What was typed wrong; the view puts the words beside the field. */
public enum InputMistake {
  ROOM_MISSING,
  ROOM_TOO_LONG,
  /** Of a new private room. */
  PRIVATE_NAME_TOO_LONG,
  NAME_MISSING,
  NAME_TOO_LONG,
  /** The room has one, and nothing was typed. */
  PASSPHRASE_MISSING,
  /** It can mean no room, or more than one. */
  LINK_DAMAGED,
  /** It leads to another server. */
  LINK_ELSEWHERE,
  /** It leads to this server's start page. */
  LINK_WITHOUT_ROOM
}
