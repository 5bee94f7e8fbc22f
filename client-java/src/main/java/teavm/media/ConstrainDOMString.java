package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A constraint on a text, exact or ideal (Media Capture and Streams 4.3.8). */
public interface ConstrainDOMString extends JSObject {
  static ConstrainDOMString create() {
    return JSObjects.create();
  }

  @JSProperty
  void setExact(String value);

  @JSProperty
  void setIdeal(String value);
}
