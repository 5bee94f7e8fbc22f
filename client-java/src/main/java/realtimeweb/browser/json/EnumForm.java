package realtimeweb.browser.json;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import realtimeweb.protocol.Malformed;

/** The constants of an enum, by name. */
final class EnumForm implements Form {
  private final Map<String, Object> byName = new HashMap<>();

  EnumForm(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      byName.put(((Enum<?>) constant).name(), constant);
    }
  }

  @Override
  public JSObject write(Object value) {
    return JSString.valueOf(((Enum<?>) value).name());
  }

  @Override
  public Object read(JSObject json, Path path) throws Malformed {
    Form.expect("string", json, path);
    Object constant = byName.get(((JSString) json).stringValue());
    if (constant == null) {
      throw path.malformed("not one of the known names");
    }
    return constant;
  }
}
