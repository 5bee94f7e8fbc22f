package realtimeweb.session;

import realtimeweb.link.LinkStats;
import realtimeweb.protocol.Nullable;
import realtimeweb.quality.Rates;
import realtimeweb.session.Screen.Quality;
import realtimeweb.session.Screen.Via;

/** What is measured, as the screen shows it. */
final class Qualities {
  private Qualities() {}

  /** Null where nothing has been measured yet. */
  static @Nullable Quality of(Rates rates) {
    if (rates.equals(Rates.NONE)) {
      return null;
    }
    return new Quality(
        rates.bars(),
        rates.roundTripMillis(),
        rates.lossPermille(),
        rates.receivedBitrate(),
        rates.sentBitrate(),
        rates.frameWidth(),
        rates.frameHeight(),
        rates.framesPerSecond(),
        rates.codec(),
        via(rates.via()));
  }

  private static Via via(LinkStats.Via via) {
    return switch (via) {
      case UNKNOWN -> Via.UNKNOWN;
      case HOST -> Via.HOST;
      case SRFLX -> Via.SRFLX;
      case PRFLX -> Via.PRFLX;
      case RELAY -> Via.RELAY;
    };
  }
}
