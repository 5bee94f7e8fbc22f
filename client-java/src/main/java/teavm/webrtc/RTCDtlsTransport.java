package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The DTLS connection under a sender (WebRTC 5.5). */
public abstract class RTCDtlsTransport implements JSObject {
  /** The peer's certificates in DER, its own first; empty before DTLS has connected. */
  public abstract ArrayBuffer[] getRemoteCertificates();

  /** Whether this browser has {@link #getRemoteCertificates}. */
  @JSBody(
      script =
          "return typeof RTCDtlsTransport === 'function'"
              + " && 'getRemoteCertificates' in RTCDtlsTransport.prototype;")
  public static native boolean hasRemoteCertificates();
}
