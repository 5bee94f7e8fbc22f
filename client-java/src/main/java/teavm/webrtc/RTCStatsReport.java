package teavm.webrtc;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The statistics of a connection, by id (WebRTC 8.3). */
public interface RTCStatsReport extends JSObject {
  /** Called with each statistics object. */
  @JSFunctor
  interface Visitor extends JSObject {
    void visit(RTCStats stats);
  }

  void forEach(Visitor visitor);

  /** Null if there is none. */
  RTCStats get(String id);
}
