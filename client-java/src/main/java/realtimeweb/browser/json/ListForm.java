package realtimeweb.browser.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import realtimeweb.protocol.Malformed;

/** Lists, whose items are never null. */
final class ListForm implements Form {
  private final Form item;

  ListForm(Form item) {
    this.item = item;
  }

  @Override
  public JSObject write(Object value) {
    JSArray<JSObject> array = new JSArray<>();
    for (Object each : (List<?>) value) {
      array.push(item.write(each));
    }
    return array;
  }

  @Override
  @SuppressWarnings("unchecked") // a JavaScript array holds anything
  public Object read(JSObject json, Path path) throws Malformed {
    Form.expect("array", json, path);
    JSArray<JSObject> array = (JSArray<JSObject>) json;
    List<Object> list = new ArrayList<>(array.getLength());
    for (int i = 0; i < array.getLength(); i++) {
      list.add(item.read(array.get(i), path.item(i)));
    }
    return Collections.unmodifiableList(list);
  }
}
