package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import realtimeweb.protocol.Malformed;

/** The JSON representation of one Java type. */
interface Form {
  JSObject write(Object value);

  Object read(JSObject json, Path path) throws Malformed;

  /**
   * Checks the kind of a value.
   *
   * @param kind as named by {@link Json#kind}
   */
  static void expect(String kind, JSObject json, Path path) throws Malformed {
    if (!Json.kind(json).equals(kind)) {
      throw path.malformed("not of kind " + kind);
    }
  }
}
