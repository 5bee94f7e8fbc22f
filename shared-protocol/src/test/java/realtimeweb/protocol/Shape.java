package realtimeweb.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

/** The kind of JSON value that stands for a Java type. */
final class Shape {
  private Shape() {}

  static boolean fits(RecordComponent component, @Nullable Object value) {
    return value == null
        ? component.isAnnotationPresent(Nullable.class)
        : fits(component.getType(), value);
  }

  private static boolean fits(Class<?> type, Object value) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants()).anyMatch(c -> c.toString().equals(value));
    }
    return jsonType(type).isInstance(value);
  }

  /** What {@link JsonText} reads the type as. */
  private static Class<?> jsonType(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type.isRecord() ? Map.class : type;
  }
}
