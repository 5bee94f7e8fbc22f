package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** How values of one type stand in JSON. Made once for each type, thread safe. */
interface Form {
  /** The value of this node of a {@link JsonTree}. */
  Object read(@Nullable Object node, JsonPath path) throws Malformed;

  void write(Object value, JsonGenerator to) throws IOException;

  /**
   * The form of a record, of a sealed family of records, of an enum, a string, a number, true or
   * false, or of a list of these.
   */
  static Form of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListForm(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> plain) {
      return Forms.BY_CLASS.get(plain);
    }
    throw new IllegalArgumentException(type + " has no form in JSON");
  }
}
