package realtimeweb.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import realtimeweb.link.LinkStats;

/** Converts a connection's cumulative statistics into rates over the last few measurements. */
public final class Meter {
  /** Long enough that bursts of loss do not make the signal bars flicker. */
  private static final int INTERVALS = 4;

  private record Reading(LinkStats stats, long atMillis) {}

  private final Deque<Reading> readings = new ArrayDeque<>();
  private Rates last = Rates.NONE;

  /**
   * The current rates; {@link Rates#NONE} at first. If the counters restart, the last rates remain
   * for one more measurement.
   */
  public Rates measure(LinkStats stats, long nowMillis) {
    Reading now = new Reading(stats, nowMillis);
    Reading before = readings.peekLast();
    if (before != null && before.stats.equals(stats)) {
      // Something is always sent, even silence, so equal statistics are not a new reading.
      return last;
    }
    if (before != null && !follows(before, now)) {
      readings.clear();
    }
    Reading since = readings.peekFirst();
    readings.addLast(now);
    if (readings.size() > INTERVALS) {
      readings.removeFirst();
    }
    if (since != null) {
      last = between(since, now);
    }
    return last;
  }

  private static boolean follows(Reading before, Reading now) {
    return now.atMillis > before.atMillis
        && now.stats.bytesSent() >= before.stats.bytesSent()
        && now.stats.bytesReceived() >= before.stats.bytesReceived()
        && now.stats.packetsReceived() >= before.stats.packetsReceived();
  }

  private static Rates between(Reading since, Reading now) {
    LinkStats from = since.stats;
    LinkStats to = now.stats;
    long millis = now.atMillis - since.atMillis;
    return new Rates(
        to.roundTripMillis(),
        loss(to.packetsLost() - from.packetsLost(), to.packetsReceived() - from.packetsReceived()),
        bitrate(to.bytesReceived() - from.bytesReceived(), millis),
        bitrate(to.bytesSent() - from.bytesSent(), millis),
        to.remoteLossPermille(),
        to.audioLossPermille(),
        to.availableOutgoingBitrate(),
        to.frameWidth(),
        to.frameHeight(),
        to.framesPerSecond(),
        to.codec(),
        to.via());
  }

  /** Duplicates count as received, so the loss of an interval can be negative. */
  private static int loss(long lost, long received) {
    return lost <= 0 ? 0 : (int) (1_000 * lost / (lost + received));
  }

  private static int bitrate(long bytes, long millis) {
    return (int) Math.min(Integer.MAX_VALUE, 8_000 * bytes / millis);
  }
}
