package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import realtimeweb.protocol.Malformed;

/** JSON strings. */
final class StringForm implements Form {
  @Override
  public JSObject write(Object value) {
    return JSString.valueOf((String) value);
  }

  @Override
  public String read(JSObject json, Path path) throws Malformed {
    Form.expect("string", json, path);
    return ((JSString) json).stringValue();
  }
}
