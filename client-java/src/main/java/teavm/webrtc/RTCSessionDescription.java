package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An offer, an answer, or a rollback of one (WebRTC 4.6.2). */
public abstract class RTCSessionDescription implements JSObject {
  @JSBody(
      params = {"type", "sdp"},
      script = "return {type: type, sdp: sdp};")
  public static native RTCSessionDescription of(String type, String sdp);

  @JSBody(script = "return {type: 'rollback'};")
  public static native RTCSessionDescription rollback();

  @JSProperty
  public abstract String getType();

  @JSProperty
  public abstract String getSdp();
}
