package teavm.webrtc;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** One encoding of a track (WebRTC 5.2.8). */
public interface RTCRtpEncodingParameters extends JSObject {
  @JSProperty
  void setActive(boolean active);

  /** Bits per second. */
  @JSProperty
  void setMaxBitrate(int bitrate);

  /** Frames per second. */
  @JSProperty
  void setMaxFramerate(int framerate);

  /** At least 1. */
  @JSProperty
  void setScaleResolutionDownBy(double factor);

  /** Among what this browser sends: very-low, low, medium or high (WebRTC Priority Control 2). */
  @JSProperty
  void setPriority(String priority);

  /** On the network, by DSCP: very-low, low, medium or high (WebRTC Priority Control 3). */
  @JSProperty
  void setNetworkPriority(String priority);
}
