package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How a sender encodes (WebRTC 5.2.5). */
public interface RTCRtpSendParameters extends JSObject {
  /** None before a description was applied. */
  @JSProperty
  RTCRtpEncodingParameters[] getEncodings();

  /** {@code maintain-framerate}, {@code maintain-resolution} or {@code balanced}. */
  @JSProperty
  void setDegradationPreference(String preference);
}
