package teavm.media;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A constraint on a number, exact or ideal (Media Capture and Streams 4.3.8). */
public interface ConstrainULong extends JSObject {
  static ConstrainULong create() {
    return JSObjects.create();
  }

  @JSProperty
  void setIdeal(int value);

  @JSProperty
  void setMax(int value);
}
