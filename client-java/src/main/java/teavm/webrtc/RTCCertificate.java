package teavm.webrtc;

import org.teavm.jso.JSObject;

/** The certificate that DTLS shows (WebRTC 4.9). */
public interface RTCCertificate extends JSObject {}
