package realtimeweb.quality;

/** Tells from the measurements whether more is sent than the network bears. */
final class Congestion {
  static final int NONE = 1_000;

  /** Permille over what is usually lost. */
  private static final int EXCESS = 100;

  /** The sound has no time to be sent again. */
  private static final int EXCESS_OF_SOUND = 50;

  /** A queue this long, and longer than the way itself, is one that we fill. */
  private static final int QUEUE_MILLIS = 150;

  /** One slow answer may be a busy machine. */
  private static final int SLOW_MEASUREMENTS = 2;

  private static final int SLOW = 850;

  /** Less than the sound and the smallest picture need, by the browser's own estimate. */
  private static final int STARVED_BITRATE = 100_000;

  /** The estimate begins low, and grows only while there is something to send. */
  private static final int STARVED_MEASUREMENTS = 10;

  private int usualLoss;

  /** Without the jumps of so few packets. */
  private int soundLoss;

  private int leastRoundTrip;
  private int slow;
  private int starved;

  /**
   * The share of what is sent that the network seems to bear, in permille; {@link #NONE} while it
   * bears everything.
   *
   * @param sending whether pictures are sent
   */
  int judge(Rates rates, boolean sending) {
    soundLoss += (rates.audioLossPermille() - soundLoss) / 4;
    int allowance = usualLoss + usualLoss / 2;
    boolean lossy =
        rates.remoteLossPermille() >= EXCESS + allowance
            || soundLoss >= EXCESS_OF_SOUND + allowance;
    int lost = Math.max(rates.remoteLossPermille(), rates.audioLossPermille());
    learn(lost);
    slow = isSlow(rates.roundTripMillis()) ? slow + 1 : 0;
    starved = sending && isStarved(rates.availableOutgoingBitrate()) ? starved + 1 : 0;
    if (lossy) {
      return Math.min(700, (NONE - lost) * SLOW / NONE);
    }
    return slow >= SLOW_MEASUREMENTS || starved >= STARVED_MEASUREMENTS ? SLOW : NONE;
  }

  /** The reaction is on its way: what was lost until now counts no more. */
  void reacted() {
    soundLoss = Math.min(soundLoss, usualLoss);
    slow = 0;
  }

  /** What stays lost however little is sent is a bad line, and sending less does not mend it. */
  private void learn(int lost) {
    int difference = lost - usualLoss;
    usualLoss += difference > 0 ? Math.min(2, difference) : difference / 8;
  }

  private boolean isSlow(int roundTrip) {
    if (roundTrip <= 0) {
      return false;
    }
    // It may rise slowly: the way itself may have become longer.
    leastRoundTrip = leastRoundTrip == 0 ? roundTrip : Math.min(roundTrip, leastRoundTrip + 1);
    return roundTrip - leastRoundTrip > Math.max(QUEUE_MILLIS, leastRoundTrip);
  }

  private static boolean isStarved(int available) {
    return available > 0 && available < STARVED_BITRATE;
  }
}
