package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The constraints for getUserMedia (Media Capture and Streams 10.2). */
public interface MediaStreamConstraints extends JSObject {
  static MediaStreamConstraints create() {
    return JSObjects.create();
  }

  @JSProperty
  void setAudio(MediaTrackConstraints audio);

  @JSProperty
  void setVideo(MediaTrackConstraints video);
}
