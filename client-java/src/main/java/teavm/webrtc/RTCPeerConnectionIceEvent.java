package teavm.webrtc;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** A local candidate was found (WebRTC 4.8.2). */
public interface RTCPeerConnectionIceEvent extends Event {
  /** Null at the end of candidates. */
  @JSProperty
  RTCIceCandidate getCandidate();
}
