package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The configuration of a peer connection (WebRTC 4.2.1). */
public interface RTCConfiguration extends JSObject {
  static RTCConfiguration create() {
    return JSObjects.create();
  }

  @JSProperty
  void setIceServers(RTCIceServer[] iceServers);

  @JSProperty
  void setCertificates(RTCCertificate[] certificates);

  /** {@code all}, or {@code relay} for candidates of TURN servers only. */
  @JSProperty
  void setIceTransportPolicy(String policy);

  /** {@code balanced}, {@code max-compat} or {@code max-bundle}. */
  @JSProperty
  void setBundlePolicy(String policy);
}
