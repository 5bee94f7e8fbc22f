package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A device that there is (Media Capture and Streams 9.3). */
public interface MediaDeviceInfo extends JSObject {
  /** {@code audioinput}, {@code videoinput} or {@code audiooutput}. */
  @JSProperty
  String getKind();

  /** Empty until the person allows devices of this kind. */
  @JSProperty
  String getDeviceId();

  /** Empty until the person allows devices of this kind. */
  @JSProperty
  String getLabel();
}
