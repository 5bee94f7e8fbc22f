package realtimeweb.quality;

import realtimeweb.link.LinkStats;

/** Turns what a connection has counted since it began into rates. */
public final class Meter {
  /** The rates between the last measurement and this one; {@link Rates#NONE} at first. */
  public Rates measure(LinkStats stats, long nowMillis) {
    return Rates.NONE;
  }
}
