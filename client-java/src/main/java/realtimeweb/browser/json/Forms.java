package realtimeweb.browser.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every form, created on first use. */
final class Forms {
  private final Map<Type, Form> known = new HashMap<>();

  Form of(Type type) {
    Form shape = known.get(type);
    if (shape == null) {
      shape = make(type);
      known.put(type, shape);
    }
    return shape;
  }

  private Form make(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return new ListForm(of(generic.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return new StringForm();
    } else if (plain == boolean.class || plain == Boolean.class) {
      return new BooleanForm();
    } else if (plain == int.class || plain == Integer.class) {
      return IntegerForm.ofInts();
    } else if (plain == long.class || plain == Long.class) {
      return IntegerForm.ofLongs();
    } else if (plain.isEnum()) {
      return new EnumForm(plain);
    }
    return plain.isInterface() ? new SealedForm(plain, this) : new RecordForm(plain, this);
  }
}
