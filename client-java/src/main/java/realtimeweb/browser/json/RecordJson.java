package realtimeweb.browser.json;

import org.teavm.jso.JSObject;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.RecordCodec;
import realtimeweb.protocol.Wire;

/**
 * The protocol's JSON codec in the browser. It reads the records by reflection and names none of
 * them.
 */
public final class RecordJson implements RecordCodec {
  private final Forms shapes = new Forms();

  @Override
  public <T> String encode(Class<T> type, T value) {
    return Json.stringify(shapes.of(type).write(value));
  }

  @Override
  public <T> T decode(Class<T> type, String json) throws Malformed {
    Path root = Path.root(Wire.tag(type));
    return type.cast(shapes.of(type).read(parse(json, root), root));
  }

  private static JSObject parse(String json, Path root) throws Malformed {
    try {
      return Json.parse(json);
    } catch (RuntimeException syntaxError) {
      throw root.malformed("not JSON");
    }
  }
}
