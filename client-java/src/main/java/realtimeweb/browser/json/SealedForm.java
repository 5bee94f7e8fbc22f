package realtimeweb.browser.json;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Wire;

/** The records nested in a sealed interface, distinguished by {@link Wire#TYPE}. */
final class SealedForm implements Form {
  private final Map<String, RecordForm> byTag = new HashMap<>();

  SealedForm(Class<?> family, Forms shapes) {
    for (Class<?> nested : family.getDeclaredClasses()) {
      if (family.isAssignableFrom(nested)) {
        byTag.put(Wire.tag(nested), new RecordForm(nested, shapes));
      }
    }
  }

  @Override
  public JSObject write(Object value) {
    String tag = Wire.tag(value.getClass());
    RecordForm shape = byTag.get(tag);
    if (shape == null) {
      throw new IllegalArgumentException("not of this family: " + tag);
    }
    JSObject object = JSObjects.create();
    Json.setMember(object, Wire.TYPE, JSString.valueOf(tag));
    shape.writeTo(object, value);
    return object;
  }

  @Override
  public Object read(JSObject json, Path path) throws Malformed {
    Form.expect("object", json, path);
    JSObject tag = Json.member(json, Wire.TYPE);
    if (tag == null) {
      throw path.member(Wire.TYPE).malformed("missing");
    }
    Form.expect("string", tag, path.member(Wire.TYPE));
    String name = ((JSString) tag).stringValue();
    RecordForm shape = byTag.get(name);
    if (shape == null) {
      throw path.member(Wire.TYPE).malformed("unknown");
    }
    return shape.read(json, Path.root(name));
  }
}
