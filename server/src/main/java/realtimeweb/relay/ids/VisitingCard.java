package realtimeweb.relay.ids;

import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Wire;

/** The form of a visiting card, whose content is sealed. */
public final class VisitingCard {
  private VisitingCard() {}

  public static void check(String card) throws Malformed {
    if (card.length() > Wire.MAX_CARD_CHARS || !Base64Url.isValid(card)) {
      throw new Malformed(
          "join.card: not base64url of at most " + Wire.MAX_CARD_CHARS + " characters");
    }
  }
}
