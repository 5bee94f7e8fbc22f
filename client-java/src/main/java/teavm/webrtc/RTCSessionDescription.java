package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** An offer, an answer, or a rollback of one, and its dictionary (WebRTC 4.6.2). */
public interface RTCSessionDescription extends JSObject {
  static RTCSessionDescription create() {
    return JSObjects.create();
  }

  /** {@code offer}, {@code answer} or {@code rollback}. */
  @JSProperty
  String getType();

  @JSProperty
  void setType(String type);

  @JSProperty
  String getSdp();

  @JSProperty
  void setSdp(String sdp);
}
