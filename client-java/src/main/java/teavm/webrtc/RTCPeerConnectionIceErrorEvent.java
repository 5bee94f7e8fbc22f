package teavm.webrtc;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** A STUN or TURN server did not do what was asked of it (WebRTC 4.8.3). */
public interface RTCPeerConnectionIceErrorEvent extends Event {
  /** As the server said it (RFC 8489 section 14.8), or 701 if it could not be reached. */
  @JSProperty
  int getErrorCode();
}
