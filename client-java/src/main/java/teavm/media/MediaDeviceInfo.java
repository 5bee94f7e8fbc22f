package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An available media device (Media Capture and Streams 9.3). */
public interface MediaDeviceInfo extends JSObject {
  /** {@code audioinput}, {@code videoinput} or {@code audiooutput}. */
  @JSProperty
  String getKind();

  /** Empty until the user allows devices of this kind. */
  @JSProperty
  String getDeviceId();

  /** Empty until the user allows devices of this kind. */
  @JSProperty
  String getLabel();
}
