package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The encoding parameters of a sender (WebRTC 5.2.2). */
public abstract class RTCRtpSendParameters implements JSObject {
  @JSProperty
  public abstract RTCRtpEncodingParameters[] getEncodings();

  /** The first encoding; Firefox before 110 has none until one is set. */
  @JSBody(
      params = "parameters",
      script =
          "if (!parameters.encodings || !parameters.encodings.length) {"
              + " parameters.encodings = [{}]; }"
              + "return parameters.encodings[0];")
  public static native RTCRtpEncodingParameters encoding(RTCRtpSendParameters parameters);
}
