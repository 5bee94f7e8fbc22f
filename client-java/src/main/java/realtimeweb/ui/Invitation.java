package realtimeweb.ui;

import realtimeweb.ui.html.Elsewhere;
import realtimeweb.ui.html.Page;

/** The invite link: the page's address, or the same room where other machines reach this one. */
final class Invitation {
  private static String elsewhere = "";
  private static boolean asked;
  private static boolean chosen;

  private Invitation() {}

  /** As it is now; it follows the room. */
  static String link() {
    return (chosen ? elsewhere : Page.origin()) + Page.place();
  }

  /** Whether the link means another machine to whoever opens it. */
  static boolean worksHereOnly() {
    boolean here = !chosen && Page.isLoopback();
    if (here && !asked) {
      asked = true;
      Elsewhere.ask(origin -> elsewhere = origin);
    }
    return here;
  }

  /** Host and port by which others reach this machine; empty if that is not known. */
  static String reachedAt() {
    return elsewhere.substring(elsewhere.lastIndexOf('/') + 1);
  }

  /** From now on the link is one for others. */
  static void useElsewhere() {
    chosen = true;
  }
}
