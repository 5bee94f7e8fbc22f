package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A STUN or TURN server (WebRTC 4.2.4). */
public interface RTCIceServer extends JSObject {
  static RTCIceServer create() {
    return JSObjects.create();
  }

  @JSProperty
  void setUrls(String[] urls);

  @JSProperty
  void setUsername(String username);

  @JSProperty
  void setCredential(String credential);
}
