package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import realtimeweb.protocol.Malformed;

/** JSON booleans. */
final class BooleanForm implements Form {
  @Override
  public JSObject write(Object value) {
    return JSBoolean.valueOf((Boolean) value);
  }

  @Override
  public Boolean read(JSObject json, Path path) throws Malformed {
    Form.expect("boolean", json, path);
    return ((JSBoolean) json).booleanValue();
  }
}
