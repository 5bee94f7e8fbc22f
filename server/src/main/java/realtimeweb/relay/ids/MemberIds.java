package realtimeweb.relay.ids;

/** Derives member ids from tickets. Thread safe. */
public interface MemberIds {
  /**
   * The same id for the same room and ticket, also in another process; unpredictable for any other.
   *
   * @param room the room's address
   * @param ticket as in {@link realtimeweb.protocol.ClientMessage.Join}
   */
  long of(String room, String ticket);
}
