package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import teavm.media.MediaStreamTrack;

/** Decodes one track from one peer (WebRTC 5.3). */
public interface RTCRtpReceiver extends JSObject {
  @JSProperty
  MediaStreamTrack getTrack();

  RTCRtpSynchronizationSource[] getSynchronizationSources();
}
