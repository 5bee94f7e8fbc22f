package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A sender and a receiver that share a media section (WebRTC 5.4). */
public interface RTCRtpTransceiver extends JSObject {
  @JSProperty
  RTCRtpSender getSender();

  @JSProperty
  RTCRtpReceiver getReceiver();

  /** {@code sendrecv}, {@code sendonly}, {@code recvonly} or {@code inactive}. */
  @JSProperty
  void setDirection(String direction);
}
