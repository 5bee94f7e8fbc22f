package realtimeweb.relay.ids;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Wire;

/** The form of a ticket. */
public final class Ticket {
  private Ticket() {}

  public static void check(String ticket) throws Malformed {
    if (ticket.length() != Wire.TICKET_CHARS || !Base64Url.isValid(ticket)) {
      throw new Malformed("join.ticket: not " + Wire.TICKET_CHARS + " characters of base64url");
    }
  }
}
