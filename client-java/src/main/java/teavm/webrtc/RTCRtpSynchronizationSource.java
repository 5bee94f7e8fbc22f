package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSNumber;

/** A source that a receiver played within the last ten seconds (WebRTC 5.3.2). */
public interface RTCRtpSynchronizationSource extends JSObject {
  /** When it was last played, in milliseconds. */
  @JSProperty
  double getTimestamp();

  /** From 0 to 1, linear; null if unknown. */
  @JSProperty
  JSNumber getAudioLevel();
}
