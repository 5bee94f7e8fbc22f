package teavm.webrtc;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import teavm.crypto.Algorithm;

/** A connection to one peer (WebRTC 4.4). */
@JSClass
public class RTCPeerConnection implements JSObject {
  public RTCPeerConnection(RTCConfiguration configuration) {}

  public static native JSPromise<RTCCertificate> generateCertificate(Algorithm keygen);

  public native RTCRtpTransceiver addTransceiver(String kind);

  public native RTCRtpTransceiver[] getTransceivers();

  public native RTCDataChannel createDataChannel(String label, RTCDataChannelInit init);

  public native JSPromise<RTCSessionDescription> createOffer();

  /** Creates and applies the description that the signaling state requires. */
  public native JSPromise<JSUndefined> setLocalDescription();

  public native JSPromise<JSUndefined> setLocalDescription(RTCSessionDescription description);

  public native JSPromise<JSUndefined> setRemoteDescription(RTCSessionDescription description);

  public native JSPromise<JSUndefined> addIceCandidate(RTCIceCandidate candidate);

  public native JSPromise<RTCStatsReport> getStats();

  public native void restartIce();

  public native void setConfiguration(RTCConfiguration configuration);

  public native void close();

  @JSProperty
  public native RTCSessionDescription getLocalDescription();

  @JSProperty
  public native String getSignalingState();

  @JSProperty
  public native String getConnectionState();

  @JSProperty
  public native String getIceConnectionState();

  @JSProperty
  public native void setOniceconnectionstatechange(EventListener<Event> listener);

  @JSBody(script = "return typeof RTCPeerConnection === 'function';")
  public static native boolean isSupported();

  /** Whether the browser has connectionState; Firefox has it since version 113. */
  @JSBody(script = "return 'connectionState' in RTCPeerConnection.prototype;")
  public static native boolean hasConnectionState();

  @JSProperty
  public native void setOnnegotiationneeded(EventListener<Event> listener);

  @JSProperty
  public native void setOnicecandidate(EventListener<RTCPeerConnectionIceEvent> listener);

  /** Whether the browser has onicecandidateerror; not all do. */
  @JSBody(script = "return 'onicecandidateerror' in RTCPeerConnection.prototype;")
  public static native boolean tellsCandidateErrors();

  @JSProperty
  public native void setOnicecandidateerror(EventListener<RTCPeerConnectionIceErrorEvent> listener);

  @JSProperty
  public native void setOnconnectionstatechange(EventListener<Event> listener);
}
