package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/** Encodes one track for one peer (WebRTC 5.2). */
public interface RTCRtpSender extends JSObject {
  /** Sends another track from now on; null sends nothing. */
  JSPromise<JSUndefined> replaceTrack(MediaStreamTrack track);

  RTCRtpSendParameters getParameters();

  /** Takes only what {@link #getParameters} has returned in the same task. */
  JSPromise<JSUndefined> setParameters(RTCRtpSendParameters parameters);

  void setStreams(MediaStream stream);

  /** Null before a description was applied. */
  @JSProperty
  RTCDtlsTransport getTransport();
}
