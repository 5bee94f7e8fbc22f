package realtimeweb.relay;

/** Which connection id belongs to a ticket. */
public interface MemberIds {
  /**
   * The same for the same room and ticket, also in another process; for any other, one that nobody
   * can foresee.
   *
   * @param room the room's address
   * @param ticket as in {@link realtimeweb.protocol.ClientMessage.Join}
   */
  long of(String room, String ticket);
}
