package realtimeweb.protocol;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that crosses the wire, found by reflection. */
final class WireTypes {
  private static final List<Class<?>> FAMILIES =
      List.of(ClientMessage.class, ServerMessage.class, PeerMessage.class);

  private WireTypes() {}

  /** The records that {@link Wire#TYPE} tells apart. */
  static List<Class<?>> messages() {
    return FAMILIES.stream()
        .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .toList();
  }

  /** The messages and what they are made of. */
  static List<Class<?>> records() {
    return Stream.concat(nested(Class::isRecord), Stream.of(Introduction.class)).toList();
  }

  static List<Class<?>> enums() {
    return nested(Class::isEnum).toList();
  }

  /** The numbers that both sides must agree on. */
  static List<Field> numbers() {
    return Stream.concat(FAMILIES.stream(), Stream.of(Wire.class, Introduction.class))
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == int.class)
        .toList();
  }

  private static Stream<Class<?>> nested(Predicate<Class<?>> kind) {
    return FAMILIES.stream()
        .<Class<?>>flatMap(family -> Stream.of(family.getDeclaredClasses()))
        .filter(kind);
  }
}
