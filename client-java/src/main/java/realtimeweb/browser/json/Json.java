package realtimeweb.browser.json;

import org.teavm.interop.NoSideEffects;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import realtimeweb.protocol.Nullable;

/** The JavaScript primitives that the codec needs. */
final class Json {
  private Json() {}

  @JSBody(params = "text", script = "return JSON.parse(text);")
  static native JSObject parse(String text);

  @JSBody(params = "value", script = "return JSON.stringify(value);")
  static native String stringify(JSObject value);

  /** The kind of a value that JSON.parse returned: its typeof, or array, or null. */
  @JSBody(
      params = "value",
      script = "return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;")
  @NoSideEffects
  static native String kind(JSObject value);

  /** An object's own member; null if it is absent or null. */
  @JSBody(
      params = {"object", "name"},
      script = "return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : null;")
  @NoSideEffects
  static native @Nullable JSObject member(JSObject object, String name);

  @JSBody(
      params = {"object", "name", "value"},
      script = "object[name] = value;")
  static native void setMember(JSObject object, String name, JSObject value);
}
