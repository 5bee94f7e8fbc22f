package realtimeweb.quality;

/** Detects congestion from the measurements. */
final class Congestion {
  static final int NONE = 1_000;

  /** Loss above the usual loss that counts as congestion, in permille. */
  private static final int EXCESS = 100;

  /** Lower for audio, which has no time for retransmission. */
  private static final int EXCESS_OF_SOUND = 50;

  /**
   * A queueing delay above this, and above the path's own round trip, is one that this side causes.
   */
  private static final int QUEUE_MILLIS = 150;

  /** A single slow answer may come from a busy machine. */
  private static final int SLOW_MEASUREMENTS = 2;

  private static final int SLOW = 850;

  /** Too little for audio and the smallest video, by the browser's own estimate. */
  private static final int STARVED_BITRATE = 100_000;

  /** The estimate starts low, and grows only while there is data to send. */
  private static final int STARVED_MEASUREMENTS = 10;

  private int usualLoss;

  /** Smoothed, since audio has so few packets. */
  private int soundLoss;

  private int leastRoundTrip;
  private int slow;
  private int starved;

  /**
   * The share of the sent bitrate that the network seems to sustain, in permille; {@link #NONE} if
   * there is no congestion.
   *
   * @param sending whether video is sent
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

  /** Call after each reaction: earlier loss no longer counts. */
  void reacted() {
    soundLoss = Math.min(soundLoss, usualLoss);
    slow = 0;
  }

  /**
   * Loss that persists at any bitrate comes from a poor link, and sending less does not reduce it.
   */
  private void learn(int lost) {
    int difference = lost - usualLoss;
    usualLoss += difference > 0 ? Math.min(2, difference) : difference / 8;
  }

  private boolean isSlow(int roundTrip) {
    if (roundTrip <= 0) {
      return false;
    }
    // Rises slowly, as the path itself may have become longer.
    leastRoundTrip = leastRoundTrip == 0 ? roundTrip : Math.min(roundTrip, leastRoundTrip + 1);
    return roundTrip - leastRoundTrip > Math.max(QUEUE_MILLIS, leastRoundTrip);
  }

  private static boolean isStarved(int available) {
    return available > 0 && available < STARVED_BITRATE;
  }
}
