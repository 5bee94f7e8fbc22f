package realtimeweb.browser.rtc;

import static teavm.webrtc.RTCStats.number;
import static teavm.webrtc.RTCStats.text;

import realtimeweb.link.LinkStats;
import realtimeweb.link.LinkStats.Via;
import realtimeweb.protocol.Nullable;
import teavm.webrtc.RTCStats;
import teavm.webrtc.RTCStatsReport;

/** Reads a statistics report of the browser, in one pass. */
final class StatsReader {
  private final RTCStatsReport report;
  private final String cameraTrack;
  private @Nullable RTCStats pair;
  private @Nullable RTCStats picture;
  private double bytesSent;
  private double bytesReceived;
  private double packetsReceived;
  private double packetsLost;
  private double remoteLoss;
  private double soundLoss;
  private double rtcpRoundTrip;

  private StatsReader(RTCStatsReport report, String cameraTrack) {
    this.report = report;
    this.cameraTrack = cameraTrack;
  }

  /**
   * Reads a report.
   *
   * @param cameraTrack id of the peer's camera track, whose size counts if both videos are received
   */
  static LinkStats of(RTCStatsReport report, String cameraTrack) {
    StatsReader reading = new StatsReader(report, cameraTrack);
    report.forEach(reading::read);
    return reading.result();
  }

  private void read(RTCStats stats) {
    switch (stats.getType()) {
      case "transport" -> selected(report.get(text(stats, "selectedCandidatePairId")));
      case "candidate-pair" -> candidatePair(stats);
      case "inbound-rtp" -> received(stats);
      case "outbound-rtp" -> bytesSent += number(stats, "bytesSent");
      case "remote-inbound-rtp" -> reported(stats);
      default -> {}
    }
  }

  private void selected(@Nullable RTCStats chosen) {
    if (chosen != null) {
      pair = chosen;
    }
  }

  /** For transports that do not name the pair: Firefox marks the one in use as selected. */
  private void candidatePair(RTCStats stats) {
    boolean nominated = RTCStats.is(stats, "nominated") && text(stats, "state").equals("succeeded");
    if (RTCStats.is(stats, "selected") || (pair == null && nominated)) {
      pair = stats;
    }
  }

  private void received(RTCStats stats) {
    bytesReceived += number(stats, "bytesReceived");
    packetsReceived += number(stats, "packetsReceived");
    packetsLost += number(stats, "packetsLost");
    boolean camera = text(stats, "trackIdentifier").equals(cameraTrack);
    if (number(stats, "frameHeight") > 0 && (picture == null || camera)) {
      picture = stats;
    }
  }

  private void reported(RTCStats stats) {
    double lost = number(stats, "fractionLost");
    remoteLoss = Math.max(remoteLoss, lost);
    if (text(stats, "kind").equals("audio")) {
      soundLoss = Math.max(soundLoss, lost);
    }
    rtcpRoundTrip = Math.max(rtcpRoundTrip, number(stats, "roundTripTime"));
  }

  private LinkStats result() {
    double roundTrip = of(pair, "currentRoundTripTime");
    return new LinkStats(
        permille(roundTrip > 0 ? roundTrip : rtcpRoundTrip),
        (int) of(pair, "availableOutgoingBitrate"),
        (long) bytesSent,
        (long) bytesReceived,
        (long) packetsReceived,
        (long) packetsLost,
        permille(remoteLoss),
        permille(soundLoss),
        (int) of(picture, "frameWidth"),
        (int) of(picture, "frameHeight"),
        (int) of(picture, "framesPerSecond"),
        codec(),
        via());
  }

  /** Also converts seconds to milliseconds. */
  private static int permille(double share) {
    return (int) (share * 1_000);
  }

  private static double of(@Nullable RTCStats stats, String member) {
    return stats == null ? 0 : number(stats, member);
  }

  private String codec() {
    RTCStats codec = named(picture, "codecId");
    String type = codec == null ? "" : text(codec, "mimeType");
    return type.substring(type.indexOf('/') + 1);
  }

  private Via via() {
    Via ours = via(named(pair, "localCandidateId"));
    Via theirs = via(named(pair, "remoteCandidateId"));
    return ours.compareTo(theirs) > 0 ? ours : theirs;
  }

  private @Nullable RTCStats named(@Nullable RTCStats stats, String member) {
    return stats == null ? null : report.get(text(stats, member));
  }

  private static Via via(@Nullable RTCStats candidate) {
    return switch (candidate == null ? "" : text(candidate, "candidateType")) {
      case "host" -> Via.HOST;
      case "srflx" -> Via.SRFLX;
      case "prflx" -> Via.PRFLX;
      case "relay" -> Via.RELAY;
      default -> Via.UNKNOWN;
    };
  }
}
