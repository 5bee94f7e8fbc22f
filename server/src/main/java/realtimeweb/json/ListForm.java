package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** An array of elements that are all of one form. */
record ListForm(Form element) implements Form {
  @Override
  public Object read(@Nullable Object node, JsonPath path) throws Malformed {
    if (!(node instanceof List<?> nodes)) {
      throw path.malformed("not an array");
    }
    List<Object> list = new ArrayList<>(nodes.size());
    for (Object each : nodes) {
      list.add(element.read(each, path.element(list.size())));
    }
    return List.copyOf(list);
  }

  @Override
  public void write(Object value, JsonGenerator to) throws IOException {
    to.writeStartArray();
    for (Object each : (List<?>) value) {
      element.write(each, to);
    }
    to.writeEndArray();
  }
}
