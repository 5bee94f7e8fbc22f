package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/** An ICE candidate, and its dictionary (WebRTC 4.8.1). */
public interface RTCIceCandidate extends JSObject {
  static RTCIceCandidate create() {
    return JSObjects.create();
  }

  @JSProperty
  String getCandidate();

  @JSProperty
  void setCandidate(String candidate);

  @JSProperty
  String getSdpMid();

  @JSProperty
  void setSdpMid(String mid);

  @JSProperty
  JSNumber getSdpMLineIndex();

  @JSProperty
  void setSdpMLineIndex(JSNumber index);
}
