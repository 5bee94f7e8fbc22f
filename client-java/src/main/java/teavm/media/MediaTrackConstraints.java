package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The constraints of a track (Media Capture and Streams 4.3.8); a bare value is an ideal. */
public interface MediaTrackConstraints extends JSObject {
  static MediaTrackConstraints create() {
    return JSObjects.create();
  }

  @JSProperty
  void setDeviceId(ConstrainDOMString wish);

  @JSProperty
  void setEchoCancellation(boolean ideal);

  @JSProperty
  void setNoiseSuppression(boolean ideal);

  @JSProperty
  void setAutoGainControl(boolean ideal);

  @JSProperty
  void setWidth(ConstrainULong wish);

  @JSProperty
  void setHeight(ConstrainULong wish);

  @JSProperty
  void setFrameRate(ConstrainULong wish);

  /** {@code user} or {@code environment}. */
  @JSProperty
  void setFacingMode(String ideal);
}
