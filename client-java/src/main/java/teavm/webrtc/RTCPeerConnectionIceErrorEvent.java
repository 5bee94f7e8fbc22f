package teavm.webrtc;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/** An error of a STUN or TURN server (WebRTC 4.8.3). */
public interface RTCPeerConnectionIceErrorEvent extends Event {
  /** The server's error code (RFC 8489 section 14.8), or 701 if it was unreachable. */
  @JSProperty
  int getErrorCode();
}
