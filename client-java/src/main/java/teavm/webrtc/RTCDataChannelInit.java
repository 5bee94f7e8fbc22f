package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The options of a new data channel (WebRTC 6.2.1). */
public interface RTCDataChannelInit extends JSObject {
  static RTCDataChannelInit create() {
    return JSObjects.create();
  }

  /** If true, both ends create the channel, with the same id. */
  @JSProperty
  void setNegotiated(boolean negotiated);

  @JSProperty
  void setId(int id);
}
