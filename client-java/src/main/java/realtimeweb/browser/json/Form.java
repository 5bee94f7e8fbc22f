package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import realtimeweb.protocol.Malformed;

/** How values of one Java type stand in JSON. */
interface Form {
  JSObject write(Object value);

  Object read(JSObject json, Path path) throws Malformed;

  /**
   * Checks what a value is.
   *
   * @param kind as {@link Json#kind} names it
   */
  static void expect(String kind, JSObject json, Path path) throws Malformed {
    if (!Json.kind(json).equals(kind)) {
      throw path.malformed("not of kind " + kind);
    }
  }
}
