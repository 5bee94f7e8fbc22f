package realtimeweb.ui.invite;

import realtimeweb.ui.html.NetworkAddress;
import realtimeweb.ui.html.Page;

/** The invite link: the page's address, or the same room at an address for other machines. */
final class InviteAddress {
  private static String elsewhere = "";
  private static boolean asked;
  private static boolean chosen;

  private InviteAddress() {}

  /** The current link; it follows the room. */
  static String link() {
    return (chosen ? elsewhere : Page.origin()) + Page.place();
  }

  /** Whether the link has a loopback address, which works only on this machine. */
  static boolean worksHereOnly() {
    boolean here = !chosen && Page.isLoopback();
    if (here && !asked) {
      asked = true;
      NetworkAddress.ask(origin -> elsewhere = origin);
    }
    return here;
  }

  /** Host and port by which others reach this machine; empty if unknown. */
  static String reachedAt() {
    return elsewhere.substring(elsewhere.lastIndexOf('/') + 1);
  }

  /** From now on the link uses the address that works for others. */
  static void useElsewhere() {
    chosen = true;
  }
}
