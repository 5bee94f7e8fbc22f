package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import teavm.media.MediaStream;
import teavm.media.MediaStreamTrack;

/** Encodes one track for one peer (WebRTC 5.2). */
public abstract class RTCRtpSender implements JSObject {
  /** Sends another track from now on; null sends nothing. */
  public abstract JSPromise<JSUndefined> replaceTrack(MediaStreamTrack track);

  public abstract RTCRtpSendParameters getParameters();

  /** Accepts only what {@link #getParameters} returned in the same task. */
  public abstract JSPromise<JSUndefined> setParameters(RTCRtpSendParameters parameters);

  /** Whether the sender has setStreams; Firefox has it since version 113. */
  @JSBody(script = "return 'setStreams' in RTCRtpSender.prototype;")
  public static native boolean takesStreams();

  public abstract void setStreams(MediaStream stream);

  /** Null before a description was applied. */
  @JSProperty
  public abstract RTCDtlsTransport getTransport();
}
