package realtimeweb.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** An object with a member for each component; a component that is null is left out. */
final class RecordForm implements Form {
  /** One component. */
  private record Part(String name, Form form, boolean nullable, Method accessor) {
    @Nullable
    Object of(Object record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(accessor + " cannot be called", e);
      }
    }

    @Nullable
    Object read(Map<?, ?> members, JsonPath path) throws Malformed {
      Object value = members.get(name);
      if (value != null) {
        return form.read(value, path.member(name));
      }
      if (!nullable) {
        throw path.member(name).malformed("missing");
      }
      return null;
    }
  }

  private final Constructor<?> constructor;
  private final Part[] parts;

  private RecordForm(Constructor<?> constructor, Part[] parts) {
    this.constructor = constructor;
    this.parts = parts;
  }

  static RecordForm of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] classes = new Class<?>[components.length];
    Part[] parts = new Part[components.length];
    for (int i = 0; i < components.length; i++) {
      classes[i] = components[i].getType();
      parts[i] = part(components[i]);
    }
    try {
      return new RecordForm(type.getDeclaredConstructor(classes), parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  private static Part part(RecordComponent component) {
    return new Part(
        component.getName(),
        Form.of(component.getGenericType()),
        component.isAnnotationPresent(Nullable.class),
        component.getAccessor());
  }

  @Override
  public Object read(@Nullable Object node, JsonPath path) throws Malformed {
    if (!(node instanceof Map<?, ?> members)) {
      throw path.malformed("not an object");
    }
    Object[] values = new Object[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts[i].read(members, path);
    }
    return make(values, path);
  }

  private Object make(Object[] values, JsonPath path) throws Malformed {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw path.malformed("refused by the record itself");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " cannot be called", e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator to) throws IOException {
    to.writeStartObject();
    writeParts(value, to);
    to.writeEndObject();
  }

  void writeParts(Object record, JsonGenerator to) throws IOException {
    for (Part part : parts) {
      Object value = part.of(record);
      if (value != null) {
        to.writeFieldName(part.name());
        part.form().write(value, to);
      }
    }
  }
}
