package realtimeweb.browser.rtc;

import org.teavm.jso.core.JSNumber;
import realtimeweb.checkup.checks.LoopbackConnections.Found;
import realtimeweb.protocol.Nullable;
import realtimeweb.protocol.PeerMessage.Candidate;
import teavm.webrtc.RTCIceCandidate;

/** Converts ICE candidates between messages and the browser's objects. */
final class Candidates {
  private static final Candidate LAST = new Candidate("", null, null);

  private static final String ACTIVE = "tcptype active";

  private Candidates() {}

  /** Null, the browser's end of candidates, becomes the empty candidate. */
  static Candidate from(@Nullable RTCIceCandidate ice) {
    if (ice == null) {
      return LAST;
    }
    JSNumber index = ice.getSdpMLineIndex();
    return new Candidate(
        ice.getCandidate(), ice.getSdpMid(), index == null ? null : index.intValue());
  }

  /**
   * Whether the peer can use it: an active TCP candidate accepts no connections (RFC 6544 section
   * 3).
   */
  static boolean canBeCalled(Candidate candidate) {
    return !candidate.candidate().contains(ACTIVE);
  }

  /** The type of a UDP candidate (RFC 8839 section 5.1); null for any other. */
  static @Nullable Found foundByUdp(String line) {
    if (!line.contains(" udp ") && !line.contains(" UDP ")) {
      return null;
    }
    if (line.contains(" typ srflx")) {
      return Found.SRFLX;
    }
    if (line.contains(" typ relay")) {
      return Found.RELAY;
    }
    return line.contains(" typ host") ? Found.HOST : null;
  }

  static RTCIceCandidate to(Candidate candidate) {
    RTCIceCandidate ice = RTCIceCandidate.create();
    ice.setCandidate(candidate.candidate());
    ice.setSdpMid(candidate.sdpMid());
    Integer index = candidate.sdpMLineIndex();
    ice.setSdpMLineIndex(index == null ? null : JSNumber.valueOf(index.intValue()));
    return ice;
  }
}
