package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The options of getDisplayMedia (Screen Capture 5.2). */
public interface DisplayMediaStreamOptions extends JSObject {
  static DisplayMediaStreamOptions create() {
    return JSObjects.create();
  }

  @JSProperty
  void setVideo(MediaTrackConstraints video);

  @JSProperty
  void setAudio(MediaTrackConstraints audio);

  /** {@code include} or {@code exclude}. */
  @JSProperty
  void setSystemAudio(String preference);

  /** {@code include} or {@code exclude}. */
  @JSProperty
  void setSurfaceSwitching(String preference);
}
