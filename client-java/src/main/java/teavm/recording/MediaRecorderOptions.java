package teavm.recording;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** The encoding options of a recorder (MediaStream Recording 2.4). */
public interface MediaRecorderOptions extends JSObject {
  static MediaRecorderOptions create() {
    return JSObjects.create();
  }

  @JSProperty
  void setMimeType(String mimeType);

  @JSProperty
  void setVideoBitsPerSecond(int bits);

  @JSProperty
  void setAudioBitsPerSecond(int bits);
}
