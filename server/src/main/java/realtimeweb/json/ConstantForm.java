package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** An enum's constants, by name. */
record ConstantForm(Map<String, Object> constants) implements Form {
  static ConstantForm of(Class<?> type) {
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return new ConstantForm(constants);
  }

  @Override
  public Object read(@Nullable Object node, JsonPath path) throws Malformed {
    Object constant = node instanceof String name ? constants.get(name) : null;
    if (constant == null) {
      throw path.malformed("not one of the known names");
    }
    return constant;
  }

  @Override
  public void write(Object value, JsonGenerator to) throws IOException {
    to.writeString(((Enum<?>) value).name());
  }
}
