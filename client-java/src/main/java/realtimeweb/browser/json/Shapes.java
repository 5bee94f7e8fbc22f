package realtimeweb.browser.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every shape, made when it is first needed. */
final class Shapes {
  private final Map<Type, Shape> known = new HashMap<>();

  Shape of(Type type) {
    Shape shape = known.get(type);
    if (shape == null) {
      shape = make(type);
      known.put(type, shape);
    }
    return shape;
  }

  private Shape make(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new ListShape(of(generic.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return new TextShape();
    } else if (plain == boolean.class || plain == Boolean.class) {
      return new FlagShape();
    } else if (plain == int.class || plain == Integer.class) {
      return WholeNumberShape.ofInts();
    } else if (plain == long.class || plain == Long.class) {
      return WholeNumberShape.ofLongs();
    } else if (plain.isEnum()) {
      return new NameShape(plain);
    }
    return plain.isInterface() ? new FamilyShape(plain, this) : new RecordShape(plain, this);
  }
}
