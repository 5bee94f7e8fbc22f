package realtimeweb.session.screen;

/**
 * A line of chat.
 *
 * @param id grows with each line
 * @param author display name at that time
 * @param sentAt our wall clock in milliseconds; never earlier than the line above
 * @param status only of own lines
 * @param path how it was sent or came
 */
public record ChatLine(
    long id,
    String author,
    boolean own,
    long sentAt,
    String text,
    Status status,
    ChannelPath path) {
  public enum Status {
    /** Somebody else's. */
    RECEIVED,
    /** Nobody was there to read it. */
    UNHEARD,
    SENT,
    /** Everybody who was there when it was sent has it. */
    DELIVERED
  }
}
