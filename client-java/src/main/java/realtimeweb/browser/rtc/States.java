package realtimeweb.browser.rtc;

import realtimeweb.link.PeerPort.ConnectionState;
import realtimeweb.link.PeerPort.SignalingState;

/** Maps the browser's names for the states of a connection. */
final class States {
  private States() {}

  /** From RTCSignalingState (WebRTC 4.3.1). */
  static SignalingState signaling(String state) {
    return switch (state) {
      case "stable" -> SignalingState.STABLE;
      case "have-local-offer" -> SignalingState.HAVE_LOCAL_OFFER;
      case "have-remote-offer" -> SignalingState.HAVE_REMOTE_OFFER;
      case "closed" -> SignalingState.CLOSED;
      default -> throw new IllegalStateException("signaling state " + state);
    };
  }

  /** From RTCPeerConnectionState (WebRTC 4.3.3). */
  static ConnectionState connection(String state) {
    return switch (state) {
      case "new" -> ConnectionState.NEW;
      case "connecting" -> ConnectionState.CONNECTING;
      case "connected" -> ConnectionState.CONNECTED;
      case "disconnected" -> ConnectionState.DISCONNECTED;
      case "failed" -> ConnectionState.FAILED;
      case "closed" -> ConnectionState.CLOSED;
      default -> throw new IllegalStateException("connection state " + state);
    };
  }

  /** From RTCIceConnectionState (WebRTC 5.6.4), where the browser has no RTCPeerConnectionState. */
  static ConnectionState iceConnection(String state) {
    return switch (state) {
      case "checking" -> ConnectionState.CONNECTING;
      case "completed" -> ConnectionState.CONNECTED;
      default -> connection(state);
    };
  }
}
