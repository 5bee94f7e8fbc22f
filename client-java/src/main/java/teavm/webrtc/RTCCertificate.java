package teavm.webrtc;

import org.teavm.jso.JSObject;

/** The certificate of a DTLS connection (WebRTC 4.9). */
public interface RTCCertificate extends JSObject {}
