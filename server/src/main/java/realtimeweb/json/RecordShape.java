package realtimeweb.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import realtimeweb.protocol.Nullable;

/** A record class, taken apart once. */
record RecordShape(Constructor<?> constructor, List<Part> parts) {

  /** One component. */
  record Part(String name, Type type, boolean nullable, Method accessor) {
    @Nullable
    Object of(Object record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(accessor + " cannot be called", e);
      }
    }
  }

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return takeApart(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The record of these values, null where its own constructor refuses them. */
  @Nullable
  Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " cannot be called", e);
    }
  }

  private static RecordShape takeApart(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] classes =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          type.getDeclaredConstructor(classes),
          Arrays.stream(components).map(RecordShape::part).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  private static Part part(RecordComponent component) {
    return new Part(
        component.getName(),
        component.getGenericType(),
        component.isAnnotationPresent(Nullable.class),
        component.getAccessor());
  }
}
