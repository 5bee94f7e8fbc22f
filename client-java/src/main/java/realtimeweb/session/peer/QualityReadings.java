package realtimeweb.session.peer;

import realtimeweb.link.LinkStats;
import realtimeweb.protocol.Nullable;
import realtimeweb.quality.Rates;
import realtimeweb.session.screen.CandidateType;
import realtimeweb.session.screen.Quality;

/** What is measured, as the screen shows it. */
final class QualityReadings {
  private QualityReadings() {}

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

  private static CandidateType via(LinkStats.Via via) {
    return switch (via) {
      case UNKNOWN -> CandidateType.UNKNOWN;
      case HOST -> CandidateType.HOST;
      case SRFLX -> CandidateType.SRFLX;
      case PRFLX -> CandidateType.PRFLX;
      case RELAY -> CandidateType.RELAY;
    };
  }
}
