package realtimeweb.browser.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import realtimeweb.protocol.Malformed;
import realtimeweb.protocol.Nullable;

/** A record, as a JSON object with one member per component. */
final class RecordForm implements Form {
  private record Component(Field field, Form shape, boolean nullable) {}

  private final List<Component> components = new ArrayList<>();
  private final Constructor<?> constructor;

  RecordForm(Class<?> type, Forms shapes) {
    // TeaVM has no getRecordComponents; fields are in declaration order too.
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        Form shape = shapes.of(field.getGenericType());
        components.add(new Component(field, shape, field.isAnnotationPresent(Nullable.class)));
      }
    }
    constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
  }

  @Override
  public JSObject write(Object value) {
    JSObject object = JSObjects.create();
    writeTo(object, value);
    return object;
  }

  void writeTo(JSObject object, Object value) {
    for (Component component : components) {
      String name = component.field.getName();
      Object member = get(component.field, value);
      if (member != null) {
        Json.setMember(object, name, component.shape.write(member));
      } else if (!component.nullable) {
        throw new IllegalArgumentException(name + " is null");
      }
    }
  }

  @Override
  public Object read(JSObject json, Path path) throws Malformed {
    Form.expect("object", json, path);
    Object[] arguments = new Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = readMember(components.get(i), json, path);
    }
    return create(arguments, path);
  }

  private static @Nullable Object readMember(Component component, JSObject json, Path path)
      throws Malformed {
    String name = component.field.getName();
    JSObject member = Json.member(json, name);
    if (member != null) {
      return component.shape.read(member, path.member(name));
    }
    if (!component.nullable) {
      throw path.member(name).malformed("missing");
    }
    return null;
  }

  private static @Nullable Object get(Field field, Object value) {
    try {
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object create(Object[] arguments, Path path) throws Malformed {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException | IllegalArgumentException e) {
      throw path.malformed("refused by its record");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
